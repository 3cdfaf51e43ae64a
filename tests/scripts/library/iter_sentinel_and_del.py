class It:
    def __init__(self, n): self.n = n
    def __call__(self): self.n -= 1; return self.n
print(list(iter(It(5), 2)), list(iter(It(3), 3))[:2] if False else '')  # expect: [4, 3]
it = iter(It(4), 0)
print(next(it), list(it), next(it, 'end'), type(it).__name__)  # expect: 3 [2, 1] end callable_iterator
l = [1, 2, 3, 4, 5]
for i, x in enumerate(l):
    if x % 2 == 0: del l[i]
print(l)  # expect: [1, 3, 5]
d = {k: v for k, v in zip('abc', range(3))}
for k in list(d):
    if d[k] == 1: del d[k]
print(d)  # expect: {'a': 0, 'c': 2}
s = set('hello')
print(sorted(s), len(s), 'h' in s); s.discard('z'); s.remove('h')  # expect: ['e', 'h', 'l', 'o'] 4 True
try: s.remove('h')
except KeyError as e: print(e)  # expect: 'h'
for x in (): print('never')
else: print('empty else')  # expect: empty else
for i in range(3):
    if i == 1: break
else: print('no')
n = 3
while n: n -= 1
else: print('while else', n)  # expect: while else 0
for i in range(2):
    for j in range(2):
        if j: continue
        print(i, j)
        # expect: 0 0
        # expect: 1 0
print([i for i in range(10) if i % 2 if i % 3], [(i, j) for i in range(2) for j in 'ab'], {i: i ** 2 for i in range(3)}, {c for c in 'aab'} == {'a', 'b'})
# expect: [1, 5, 7] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] {0: 0, 1: 1, 2: 4} True
