import json, sys, os, tempfile, concurrent.futures as cf
from pathlib import Path
from dataclasses import dataclass, asdict, field
@dataclass(frozen=True)
class Job:
    id: int
    name: str = '이름없음'
    deps: tuple = ()
    tags: list = field(default_factory=list, hash=False, compare=False)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Job): return {'__job__': True, **asdict(o)}
        if isinstance(o, set): return sorted(o)
        return super().default(o)
def hook(d): return Job(**{k: tuple(v) if k == 'deps' else v for k, v in d.items() if k != '__job__'}) if d.get('__job__') else d
jobs = [Job(1), Job(2, '컴파일', (1,)), Job(3, 'link', (2,), ['x'])]
with tempfile.TemporaryDirectory() as td:
    p = Path(td) / 'sub' / 'jobs.json'; p.parent.mkdir(parents=True)
    p.write_text(json.dumps(jobs, cls=Enc, ensure_ascii=False, indent=2, sort_keys=True), encoding='utf-8')
    print(p.read_text(encoding='utf-8')[:120]); back = json.loads(p.read_text(encoding='utf-8'), object_hook=hook); print(back == jobs, p.name, p.suffix, p.stem, p.exists())
    print([x.name for x in Path(td).rglob('*.json')], sum(f.stat().st_size > 0 for f in p.parent.iterdir()))
print(Path(td).exists())
try: jobs[0].id = 9
except Exception as e: print(type(e).__name__, e)
try: json.loads('{"a": 1,}')
except json.JSONDecodeError as e: print(e, e.lineno, e.colno)
try: json.dumps({1: object()})
except TypeError as e: print(e)
print(json.dumps({'a': [1, 2.0, None, True], 'é': '가\n'}, separators=(',', ':')), json.dumps(float('nan')), json.dumps({'s': {3, 1}}, cls=Enc))
def topo(js):
    done, out = set(), []
    while len(out) < len(js):
        for j in js:
            if j.id not in done and set(j.deps) <= done: done.add(j.id); out.append(j.name)
    return out
print(topo(jobs[::-1]))
# expect: [
# expect:   {
# expect:     "__job__": true,
# expect:     "deps": [],
# expect:     "id": 1,
# expect:     "name": "이름없음",
# expect:     "tags": []
# expect:   },
# expect:   {
# expect:     "__job__": true,
# expect: True jobs.json .json jobs True
# expect: ['jobs.json'] 1
# expect: False
# expect: FrozenInstanceError cannot assign to field 'id'
# expect: Expecting property name enclosed in double quotes: line 1 column 9 (char 8) 1 9
# expect: Object of type object is not JSON serializable
# expect: {"a":[1,2.0,null,true],"\u00e9":"\uac00\n"} NaN {"s": [1, 3]}
# expect: ['이름없음', '컴파일', 'link']
