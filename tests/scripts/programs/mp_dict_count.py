import multiprocessing as mp
from collections import Counter
import re, itertools
TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness
봄이 왔다 봄이 갔다 여름이 왔다""" * 3
def mapper(chunk): return Counter(re.findall(r'\w+', chunk.lower()))
def reducer(a, b): a.update(b); return a
def chunked(it, n):
    it = iter(it)
    while batch := list(itertools.islice(it, n)): yield batch
def worker(lines, shared, lock):
    for w in ' '.join(lines).split():
        with lock: shared[w] = shared.get(w, 0) + 1
if __name__ == '__main__':
    import functools
    lines = TEXT.splitlines()
    with mp.Pool(3) as p: total = functools.reduce(reducer, p.imap_unordered(mapper, lines), Counter())
    print(sorted(total.items(), key=lambda t: (-t[1], t[0]))[:5], sum(total.values()))
    with mp.Manager() as m:
        d, l = m.dict(), m.Lock()
        ps = [mp.Process(target=worker, args=(c, d, l)) for c in chunked(lines, 4)]
        [p.start() for p in ps]; [p.join() for p in ps]
        print(len(d), d['was'], sorted(d.keys())[-3:], dict(sorted(d.items(), key=lambda kv: -kv[1])[:1]))
        d.update(x=1); d.pop('x'); print(d.setdefault('q', 9), 'q' in d, d.get('nope'), len(d.values()))
# expect: [('of', 12), ('the', 12), ('was', 12), ('it', 10), ('age', 6)] 88
# expect: 16 12 ['여름이', '왔다', '왔다It'] {'was': 12}
# expect: 9 True None 17
