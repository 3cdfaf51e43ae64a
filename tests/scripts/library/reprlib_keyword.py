import keyword, reprlib
print(keyword.iskeyword('for'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), len(keyword.kwlist), keyword.softkwlist)
# expect: True False True 35 ['_', 'case', 'match']
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,) * 10))
# expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {0: 0, 1: 1, 2: 2, 3: 3, ...} {0, 1, 2, 3, 4, 5, ...} (1, 1, 1, 1, 1, 1, ...)
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return 'L(' + ', '.join(map(repr, self)) + ')'
l = L([1]); l.append(l); print(l)  # expect: L(1, ...)
r = reprlib.Repr(); r.maxlist = 2; r.maxstring = 10; print(r.repr([1, 2, 3]), r.repr('a' * 20), r.repr([[1, [2, [3, [4, [5, [6, [7]]]]]]]]))
# expect: [1, 2, ...] 'aa...aaa' [[1, [2, [3, [4, [5, [...]]]]]]]
