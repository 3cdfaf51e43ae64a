def inner():
    try:
        a = yield 1; print('inner got', a)
        b = yield 2; print('inner got', b)
    except ValueError as e: print('inner caught', e); yield 've'
    finally: print('inner finally')
    return 'inner result'
def outer():
    r = yield from inner()
    print('outer got', r)
    r2 = yield from [10, 20]
    print(r2)
    yield from 'ab'
    return (yield from iter(()))
o = outer()
print(next(o), o.send('A'), o.gi_yieldfrom.__name__, o.throw(ValueError('V')))
# expect: inner got A
# expect: inner caught V
# expect: 1 2 inner ve
print(list(o))
# expect: inner finally
# expect: outer got inner result
# expect: None
# expect: [10, 20, 'a', 'b']
o = outer(); next(o); o.close()  # expect: inner finally
o = outer(); next(o)
try: o.throw(KeyError('K'))  # expect: inner finally
except KeyError as e: print(repr(e))  # expect: KeyError('K')
class It:
    def __iter__(self): return self
    def __next__(self): return 1
def d(): yield from It()
x = d(); print(next(x))  # expect: 1
try: x.send(5)
except AttributeError as e: print(e)  # expect: 'It' object has no attribute 'send'
x = d(); next(x)
try: x.throw(ValueError('no throw'))
except ValueError as e: print(e)  # expect: no throw
class It2(It):
    def send(self, v): return ('sent', v)
    def throw(self, *a): return ('thrown', len(a))
    def close(self): print('closed')
def d2(): yield from It2()
x = d2(); print(next(x), x.send(5), x.throw(ValueError('q')), x.throw(ValueError), x.close())
# expect: closed
# expect: 1 ('sent', 5) ('thrown', 1) ('thrown', 1) None
def e(): yield from 5
try: next(e())
except TypeError as z: print(z)  # expect: 'int' object is not iterable
def tree(n):
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(3)))  # expect: [1, 2, 1, 3, 1, 2, 1]
def stop(): 
    raise StopIteration(3)
    yield
def z():
    try: v = yield from stop()
    except RuntimeError as e: v = 'rt'
    yield v
print(list(z()))  # expect: ['rt']
def ret_gen(): return 5; yield
def q(): print((yield from ret_gen())); yield 'end'
print(list(q()))
# expect: 5
# expect: ['end']
