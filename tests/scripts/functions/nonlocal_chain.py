def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        def h():
            nonlocal x
            x *= 10
            return x
        return h
    r = g()()
    return r, x
print(f())  # expect: (20, 20)
def counter():
    c = {'n': 0}
    total = 0
    def add(k=1):
        nonlocal total
        c['n'] += 1; total += k
        return c['n'], total
    return add
a, b = counter(), counter(); a(); a(5); print(a(), b())  # expect: (3, 7) (1, 1)
def h():
    try:
        def k(): return late
        k()
    except NameError as e: print(e)
    late = 3
    return k()
print(h())
# expect: cannot access free variable 'late' where it is not associated with a value in enclosing scope
# expect: 3
def scope():
    v = 'enclosing'
    class K:
        w = v  # expect error: NameError: name 'v' is not defined
        v = 'class'
        def m(self): return v
        n = [v for _ in 'a']
    return K.w, K.v, K().m(), K.n
print(scope())
x = 'module'
def s2():
    global x
    x = 'changed'
    def inner():
        x = 'local'
        def deepest(): return x
        return deepest()
    return inner(), x
print(s2(), x)
def s3(x):
    def inner(): nonlocal x; x = x + '!'; return x
    return inner(), x
print(s3('p'))
def s4():
    for i in range(2):
        def f(): return i
    del i
    try: return f()
    except NameError as e: return str(e)
print(s4())
def s5():
    e = 'before'
    def get(): return e
    try: raise ValueError
    except ValueError as e: pass
    try: return get()
    except NameError as err: return str(err)
print(s5())
def s6(): return [lambda: j for j in range(3)][0](), [(lambda k: k)(j) for j in range(2)]
print(s6())
def s7():
    a = 1
    exec('a = 2')
    return a, eval('a + 1')
print(s7())
