def f():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('b', i)
        finally:
            print('f', i)
    else: print('else')
    try: return 'try'
    finally: print('cleanup')
print(f())
# expect: b 0
# expect: f 0
# expect: f 1
# expect: f 2
# expect: cleanup
# expect: try
def g():
    try: return 1
    finally: return 2
print(g())  # expect: 2
def h():
    while True:
        try: raise ValueError
        except ValueError: break
        finally: print('x')
    return 'h'
print(h())
# expect: x
# expect: h
def k():
    try:
        try: raise KeyError('a')
        finally: raise ValueError('b')
    except ValueError as e: return repr(e.__context__)
print(k())  # expect: KeyError('a')
def l():
    for i in range(2):
        try: raise ValueError
        except ValueError: continue
        else: print('no')
        finally: print('fin', i)
    return 'l'
print(l())
# expect: fin 0
# expect: fin 1
# expect: l
def m():
    try: pass
    except: print('e')
    else: print('else'); return 'm'
    finally: print('f')
print(m())
# expect: else
# expect: f
# expect: m
def n():
    try:
        raise ValueError('1')
    except ValueError:
        try: raise TypeError('2')
        except TypeError: pass
        raise
try: n()
except ValueError as e: print(e, e.__context__)  # expect: 1 None
def o():
    x = 0
    try:
        x = 1
        return x
    finally:
        x = 2
print(o())  # expect: 1
