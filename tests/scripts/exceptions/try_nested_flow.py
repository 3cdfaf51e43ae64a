def t1():
    try:
        try: raise ValueError('a')
        except KeyError: print('no')
        else: print('no')
        finally: print('f1')
    except ValueError as e: print('outer', e)
    else: print('no')
    finally: print('f2')
t1()
# expect: f1
# expect: outer a
# expect: f2
def t2():
    for i in range(3):
        try:
            if i == 0: continue
            if i == 1: raise KeyError(i)
            return i
        except KeyError as e: print('ke', e); continue
        finally: print('fin', i)
print(t2())
# expect: fin 0
# expect: ke 1
# expect: fin 1
# expect: fin 2
# expect: 2
def t3():
    try: return 'a'
    finally:
        try: raise ValueError
        except ValueError: print('handled in finally')
print(t3())
# expect: handled in finally
# expect: a
def t4():
    while True:
        try:
            while True:
                try: break
                finally: print('inner')
            break
        finally: print('outer')
    return 'ok'
print(t4())
# expect: inner
# expect: outer
# expect: ok
def t5():
    try: raise ValueError('x')
    except ValueError as e:
        def inner(): return str(e)
        r = inner()
    try: inner()
    except NameError as n: print(n)
    return r
print(t5())
# expect: cannot access free variable 'e' where it is not associated with a value in enclosing scope
# expect: x
def t6():
    try:
        raise ValueError('first')
    except ValueError as e:
        try: raise TypeError('second')
        except TypeError as e: print('in', e)
        try: print(e)
        except UnboundLocalError as u: print(u)
t6()
# expect: in second
# expect: cannot access local variable 'e' where it is not associated with a value
def t7(n):
    try:
        if n: return t7(n - 1) + 1
        raise StopIteration
    except StopIteration: return 100
    finally: print(n, end=' ')
print(t7(3))  # expect: 0 1 2 3 103
def t8():
    try: pass
    finally:
        for i in range(2):
            try: continue
            finally: print('c', i)
    return 'end'
print(t8())
# expect: c 0
# expect: c 1
# expect: end
def t9():
    x = 0
    try: x = 1; raise KeyError
    except KeyError: x += 10; return x
    finally: x += 100; print('x', x)
print(t9())
# expect: x 111
# expect: 11
def t10():
    try: return undefined
    except NameError as e: return e.name
print(t10())  # expect: undefined
try:
    try: raise KeyError('k')
    except KeyError as k: raise k
except KeyError as e: print(e, e.__context__, e.__cause__)  # expect: 'k' None None
try:
    try: raise KeyError('k')
    except KeyError as k: raise ValueError('v') from k
except ValueError as e: print(e, repr(e.__cause__), e.__cause__ is e.__context__)  # expect: v KeyError('k') True
try:
    try: raise KeyError('k')
    except KeyError: raise ValueError('v') from None
except ValueError as e: print(e.__cause__, repr(e.__context__))  # expect: None KeyError('k')
