def f(k):
    for i in range(4):
        try:
            if k == 0: return 'try ret'
            if k == 1 and i == 1: break
            if k == 2 and i < 3: continue
            if k == 3: raise ValueError(i)
        except ValueError:
            if i == 2: return 'exc ret'
            continue
        else:
            if k == 4: return 'else ret'
        finally:
            print('f', k, i, end=' ')
            if k == 5 and i == 1: break
            if k == 6: return 'fin ret'
            if k == 7 and i < 2: continue
    else: print('loop else', end=' ')
    return 'end'
for k in range(8): print(f(k))
# expect: f 0 0 try ret
# expect: f 1 0 f 1 1 end
# expect: f 2 0 f 2 1 f 2 2 f 2 3 loop else end
# expect: f 3 0 f 3 1 f 3 2 exc ret
# expect: f 4 0 else ret
# expect: f 5 0 f 5 1 end
# expect: f 6 0 fin ret
# expect: f 7 0 f 7 1 f 7 2 f 7 3 loop else end
def nest():
    try:
        try:
            try: 1 / 0
            finally: print(1)
        except ZeroDivisionError: print(2); raise
        finally: print(3)
    except ZeroDivisionError: print(4); return 5
    finally: print(6)
print(nest())
# expect: 1
# expect: 2
# expect: 3
# expect: 4
# expect: 6
# expect: 5
def yielding():
    for i in range(2):
        try: yield i
        finally: print('fin', i)
print(list(yielding()))
# expect: fin 0
# expect: fin 1
# expect: [0, 1]
def wh():
    n = 0
    while True:
        n += 1
        try:
            try:
                if n == 1: continue
                if n == 2: raise KeyError
                if n == 3: break
            finally: print('inner', n)
        except KeyError: print('KE'); continue
        finally: print('outer', n)
    return n
print(wh())
# expect: inner 1
# expect: outer 1
# expect: inner 2
# expect: KE
# expect: outer 2
# expect: inner 3
# expect: outer 3
# expect: 3
def exc_in_finally():
    try:
        try: return 1
        finally: raise ValueError('fin')
    except ValueError as e: return str(e), e.__context__
print(exc_in_finally())  # expect: ('fin', None)
def val():
    l = []
    try: l.append(1); return l
    finally: l.append(2)
print(val())  # expect: [1, 2]
def lam():
    try: return (lambda: 1 / 0)()
    except: return 'bare'
    finally: pass
print(lam())  # expect: bare
