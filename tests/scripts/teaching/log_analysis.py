import re, json, string, collections, itertools, operator
from dataclasses import dataclass, asdict
from concurrent.futures import ThreadPoolExecutor
LOG = '''2024-01-05 12:00:01 [ERROR] db: connection lost
2024-01-05 12:00:02 [INFO] web: GET /index.html 200
2024-01-05 12:00:03 [WARN] db: slow query (1.25s)
2024-01-05 12:00:04 [ERROR] web: 500 /api/items?id=3
'''
LINE = re.compile(r'^(?P<date>\S+ \S+) \[(?P<level>\w+)\] (?P<source>\w+): (?P<text>.*)$')
@dataclass
class Entry:
    date: str
    level: str
    source: str
    text: str
def parse(line):
    m = LINE.match(line)
    return Entry(**m.groupdict()) if m else None
with ThreadPoolExecutor(3) as pool:
    entries = list(filter(None, pool.map(parse, LOG.splitlines())))
by_level = collections.defaultdict(list)
for e in entries:
    by_level[e.level].append(e.source)
print(dict(by_level))  # expect: {'ERROR': ['db', 'web'], 'INFO': ['web'], 'WARN': ['db']}
for key, group in itertools.groupby(sorted(entries, key=operator.attrgetter("source")), key=operator.attrgetter("source")):
    print(key, [e.level for e in group])
    # expect: db ['ERROR', 'WARN']
    # expect: web ['INFO', 'ERROR']
print(json.dumps(asdict(entries[0]), indent=4))
# expect: {
# expect:     "date": "2024-01-05 12:00:01",
# expect:     "level": "ERROR",
# expect:     "source": "db",
# expect:     "text": "connection lost"
# expect: }
print(re.findall(r"\d+\.\d+", LOG), re.sub(r"\b(\w)(\w*)", lambda m: m.group(1).upper() + m.group(2), "hello big world"))  # expect: ['1.25'] Hello Big World
