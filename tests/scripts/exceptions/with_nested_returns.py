class T:
    log = []
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): T.log.append('+' + self.n); return self.n
    def __exit__(self, t, v, tb): T.log.append('-' + self.n + (':' + t.__name__ if t else '')); return self.sup
def show(r): print(r, T.log); T.log.clear()
def a():
    with T('a') as x:
        with T('b') as y: return x + y
show(a())  # expect: ab ['+a', '+b', '-b', '-a']
def b():
    with T('a', True):
        with T('b'): raise KeyError
    return 'after'
show(b())  # expect: after ['+a', '+b', '-b:KeyError', '-a:KeyError']
def c():
    for i in range(2):
        with T(str(i)):
            if i: break
            continue
    return 'c'
show(c())  # expect: c ['+0', '-0', '+1', '-1']
def d():
    with T('x') as x, T(x + 'y') as y, T(y + 'z', True): 1 / 0
    return 'd'
show(d())  # expect: d ['+x', '+xy', '+xyz', '-xyz:ZeroDivisionError', '-xy', '-x']
def e():
    try:
        with T('e'): return 'r'
    finally: T.log.append('fin')
show(e())  # expect: r ['+e', '-e', 'fin']
def f():
    with T('f'):
        try: raise ValueError
        except ValueError: return 'handled'
        finally: T.log.append('fin')
show(f())  # expect: handled ['+f', 'fin', '-f']
def g():
    with T('g'): yield 1; yield 2
show(list(g()))  # expect: [1, 2] ['+g', '-g']
def h():
    x = g(); next(x); x.close(); return 'h'
show(h())  # expect: h ['+g', '-g:GeneratorExit']
def i():
    with T('i', True): raise SystemExit
    return 'survived'
show(i())  # expect: survived ['+i', '-i:SystemExit']
def j():
    while True:
        with T('j'):
            with T('k'): break
    return 'j'
show(j())  # expect: j ['+j', '+k', '-k', '-j']
def k():
    with T('k'): return [T(str(n)).__enter__() for n in range(2)]
show(k())  # expect: ['0', '1'] ['+k', '+0', '+1', '-k']
def l():
    with T('outer'):
        def inner():
            with T('inner'): return 'in'
        return inner()
show(l())  # expect: in ['+outer', '+inner', '-inner', '-outer']
