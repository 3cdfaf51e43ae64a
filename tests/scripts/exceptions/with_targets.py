class C:
    def __enter__(self): return [1, 2, 3]
    def __exit__(self, *a): pass
with C() as [a, *b]: print(a, b)  # expect: 1 [2, 3]
d = {}
with C() as d['k']: print(d)  # expect: {'k': [1, 2, 3]}
with C() as d['x'], C() as d['y'],  C(): print(len(d))  # expect: 3
with (C() as a, C() as b): print(a, b)  # expect: [1, 2, 3] [1, 2, 3]
with (C()): print('paren')  # expect: paren
with (C(), C()): print('tuple of cms')  # expect: tuple of cms
with (C(), C()) as t: print(t) if False else print('x')  # expect error: TypeError: 'tuple' object does not support the context manager protocol
