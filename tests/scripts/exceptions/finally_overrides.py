def a():
    try: return 1
    finally: return 2
def b():
    try: raise ValueError
    finally: return 'swallowed'
def c():
    for i in range(3):
        try: continue
        finally: print('fin', i)
    return 'end'
def d():
    while True:
        try: return 'try'
        finally: break
    return 'after'
def e():
    x = 1
    try: return x
    finally: x = 2
def f():
    try:
        try: raise KeyError(1)
        finally: raise IndexError(2)
    except IndexError as e: return repr(e.__context__)
def g():
    try: pass
    except: print('no')
    else: print('else'); return 'else ret'
    finally: print('finally')
def h():
    for i in range(5):
        try:
            if i == 1: raise ValueError(i)
            if i == 3: break
        except ValueError as x: print('caught', x); continue
        else: print('else', i)
        finally: print('f', i)
    return i
print(a(), b(), c(), d(), e(), f(), g(), h())
# expect: fin 0
# expect: fin 1
# expect: fin 2
# expect: else
# expect: finally
# expect: else 0
# expect: f 0
# expect: caught 1
# expect: f 1
# expect: else 2
# expect: f 2
# expect: f 3
# expect: 2 swallowed end after 1 KeyError(1) else ret 3
def i():
    try:
        try: return 'inner'
        finally: 1 / 0
    except ZeroDivisionError: return 'zde'
print(i())  # expect: zde
def j():
    try: yield 1
    finally: print('gen fin')
for x in j(): break  # expect: gen fin
def k():
    e = 'outer'
    try: raise ValueError('v')
    except ValueError as e: pass
    try: print(e)
    except UnboundLocalError as x: print(x)
k()  # expect: cannot access local variable 'e' where it is not associated with a value
def l():
    try: raise TypeError
    except (ValueError, TypeError): print('tuple')
    try: 1 / 0
    except 5: pass
try: l()  # expect: tuple
except TypeError as x: print(x, repr(x.__context__))
# expect: catching classes that do not inherit from BaseException is not allowed ZeroDivisionError('division by zero')
