print(list(reversed([1, 2])), list(reversed('ab')), list(reversed(())), list(reversed(range(3))), list(reversed(b'ab')), list(reversed(bytearray(b'ab'))), list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.values())))
# expect: [2, 1] ['b', 'a'] [] [2, 1, 0] [98, 97] [98, 97] [3, 1] [2]
class A:
    def __len__(s): return 3
    def __getitem__(s, i): return i
    def __reversed__(s): return iter('rev')
class B:
    def __len__(s): return 2
    def __getitem__(s, i): return i * 10
print(list(reversed(A())), list(reversed(B())))  # expect: ['r', 'e', 'v'] [10, 0]
for x in ({1}, 5, iter([1]), (i for i in []), None, A):
    try: print(list(reversed(x)))
    except TypeError as e: print(e)
    # expect: 'set' object is not reversible
    # expect: 'int' object is not reversible
    # expect: 'list_iterator' object is not reversible
    # expect: 'generator' object is not reversible
    # expect: 'NoneType' object is not reversible
    # expect: 'type' object is not reversible
r = reversed([1, 2, 3]); print(next(r), next(r), next(r), next(r, 'done'), iter(r) is r)  # expect: 3 2 1 done True
