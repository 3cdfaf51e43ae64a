import itertools, collections, random
def proc(name, n):
    for i in range(n): yield f'{name}{i}'
def round_robin(*its):
    pending = len(its); nexts = itertools.cycle(iter(it).__next__ for it in its)
    while pending:
        try:
            for nx in nexts: yield nx()
        except StopIteration: pending -= 1; nexts = itertools.cycle(itertools.islice(nexts, pending))
print(*round_robin(proc('A', 2), proc('B', 4), proc('C', 1)))
def interleavings(a, b):
    if not a or not b: yield a + b; return
    for r in interleavings(a[1:], b): yield a[:1] + r
    for r in interleavings(a, b[1:]): yield b[:1] + r
def execute(order):
    mem, reg = 0, {}
    for t, op in order:
        if op == 'L': reg[t] = mem
        elif op == '+': reg[t] += 1
        else: mem = reg[t]
    return mem
T = lambda n: [(n, o) for o in 'L+S']
res = collections.Counter(execute(o) for o in interleavings(T(1), T(2))); print(dict(res), sum(res.values())); bad = next(o for o in interleavings(T(1), T(2)) if execute(o) == 1); print(' '.join(f'T{t}:{o}' for t, o in bad))
print(len(list(itertools.permutations(range(4)))), list(itertools.product('ab', repeat=2))[:3], list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.pairwise('abc')), list(itertools.starmap(pow, [(2, 3)])), list(itertools.takewhile(lambda x: x < 3, itertools.count())), list(itertools.compress('abc', [1, 0, 1])), [(k, list(g)) for k, g in itertools.groupby('aabc')])
# expect: A0 B0 C0 A1 B1 B2 B3
# expect: {2: 2, 1: 18} 20
# expect: T1:L T1:+ T2:L T1:S T2:+ T2:S
# expect: 24 [('a', 'a'), ('a', 'b'), ('b', 'a')] [1, 2, 3] [('a', 'b'), ('b', 'c')] [8] [0, 1, 2] ['a', 'c'] [('a', ['a', 'a']), ('b', ['b']), ('c', ['c'])]
