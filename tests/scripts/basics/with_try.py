class C:
    def __init__(s, swallow): s.s = swallow
    def __enter__(s): print('enter'); return 'val'
    def __exit__(s, t, v, tb): print('exit', t.__name__ if t else None, v); return s.s
with C(False) as v: print(v)
# expect: enter
# expect: val
# expect: exit None None
with C(True): 1 / 0
# expect: enter
# expect: exit ZeroDivisionError division by zero
try:
    with C(False): raise ValueError('x')
    # expect: enter
    # expect: exit ValueError x
except ValueError as e: print('out', e)  # expect: out x
with C(False) as a, C(True) as b: print(a, b); raise KeyError('k')
# expect: enter
# expect: enter
# expect: val val
# expect: exit KeyError 'k'
# expect: exit None None
def f():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return 'ret'
            print(i)
        finally: print('fin', i)
print(f())
# expect: 0
# expect: fin 0
# expect: fin 1
# expect: fin 2
# expect: ret
def g():
    try: return 1
    finally: return 2
print(g())  # expect: 2
try:
    try: raise ValueError(1)
    except ValueError: raise KeyError(2)
except KeyError as e: print(repr(e), repr(e.__context__), e.__cause__)  # expect: KeyError(2) ValueError(1) None
try:
    with 5: pass
except TypeError as e: print(e)  # expect: 'int' object does not support the context manager protocol
try:
    with C: pass
except TypeError as e: print(e)  # expect: 'type' object does not support the context manager protocol
for x in []: pass
else: print('else')  # expect: else
while True: break
else: print('no')
try: pass
except: print('no')
else: print('else2')  # expect: else2
finally: print('fin2')  # expect: fin2
