class Odd:
    def __init__(self, given): self.given = given
    def __iter__(self): return self.given

for given in ('text', (), b'', 1, [1], None, range(2)):
    for use in (list, iter, sum, lambda x: [*x], lambda x: [i for i in x], lambda x: dict(x), lambda x: print(*x)):
        try:
            print(use(Odd(given)))
        except TypeError as e:
            print(e)
    try:
        for item in Odd(given):
            print(item)
    except TypeError as e:
        print(e)
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'str'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'tuple'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'bytes'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'list'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'NoneType'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
# expect: iter() returned non-iterator of type 'range'
print(list(Odd(iter('ab'))), [*Odd(i for i in 'cd')])
# expect: ['a', 'b'] ['c', 'd']
