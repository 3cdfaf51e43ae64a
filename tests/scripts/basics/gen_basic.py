def g():
    x = yield 1
    print('got', x)
    try: yield 2
    except ValueError as e: print('caught', e); yield 3
    finally: print('fin')
i = g(); print(next(i), i.send('s'), i.throw(ValueError('v')))
# expect: got s
# expect: caught v
# expect: 1 2 3
try: next(i)  # expect: fin
except StopIteration as e: print('stop', e.value)  # expect: stop None
i = g()
try: i.send(1)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started generator
i.close(); i = g(); next(i); next(i); i.close(); i.close()
# expect: got None
# expect: fin
def r():
    yield from [1, 2]
    return 9
def q():
    v = yield from r()
    print('v', v)
print(list(q()))
# expect: v 9
# expect: [1, 2]
try: next(q) 
except TypeError as e: print(e)  # expect: 'function' object is not an iterator
def bad():
    yield 1
    raise StopIteration
b = bad(); next(b)
try: next(b)
except RuntimeError as e: print(e)  # expect: generator raised StopIteration
print(next(iter([]), 'd'), type(g()), sum(x for x in range(3)))  # expect: d <class 'generator'> 3
