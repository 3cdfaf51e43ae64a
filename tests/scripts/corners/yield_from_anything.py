def inner():
    try:
        a = yield 1
        print('a', a)
        b = yield 2
        print('b', b)
    except ValueError as e:
        print('inner', e); yield 'x'
    finally: print('inner fin')
    return 'R'
def outer():
    r = yield from inner()
    print('r', r)
    r2 = yield from [10, 20]
    print(r2)
    return 'O'
o = outer()
print(next(o), o.send('A'), o.throw(ValueError('E')), next(o), next(o))
# expect: a A
# expect: inner E
# expect: inner fin
# expect: r R
# expect: 1 2 x 10 20
try: next(o)  # expect: None
except StopIteration as e: print(e.value)  # expect: O
o = outer(); next(o); o.close()  # expect: inner fin
class It:
    def __iter__(self): return self
    def __next__(self): return 5
    def throw(self, *a): print('throw', a); return 6
    def close(self): print('close')
    def send(self, v): print('send', v); return 7
def d(): yield from It()
x = d(); print(next(x), x.send('q'), x.throw(KeyError('k'))); x.close()
# expect: send q
# expect: throw (KeyError('k'),)
# expect: 5 7 6
# expect: close
def e():
    try: yield from 5
    except TypeError as t: print(t)
    yield 0
print(list(e()))
# expect: 'int' object is not iterable
# expect: [0]
class It2:
    def __iter__(self): return iter([1, 2])
def f(): yield from It2()
x = f(); next(x)
try: x.send(3)
except AttributeError as e: print(e)  # expect: 'list_iterator' object has no attribute 'send'
def k():
    yield from ()
    return 3
def l():
    return (yield from k())
try: next(l())
except StopIteration as e: print(e.value)  # expect: 3
print([*outer2()] if 0 else list(x for x in (yield_ for yield_ in range(3))))  # expect: [0, 1, 2]
