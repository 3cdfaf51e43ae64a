class A:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'strA'
    def __repr__(self): return 'reprA'
a = A()
print(f'{a}', f'{a:>10}', f'{a!r:>10}', f'{a!s:*<8}|', format(a), format(a, 'q'), '{:x y}'.format(a), '{0!a:5}|'.format(a), '%s %r %5s|' % (a, a, a))
# expect: <> <>10>      reprA strA****| <> <q> <x y> reprA| strA reprA  strA|
w = 7
print(f'{a:{w}.{w}}', f'{"x":{">"}{w}}')  # expect: <7.7>       x
class B:
    def __str__(self): return 'B!'
print(f'{B():}', format(B(), ''))  # expect: B! B!
try: format(B(), '10')
except TypeError as e: print(e)  # expect: unsupported format string passed to B.__format__
class C:
    def __format__(self, spec): return 5
try: f'{C()}'
except TypeError as e: print(e)  # expect: __format__ must return a str, not int
class D:
    def __str__(self): return 5
    __repr__ = __str__
for f in (lambda: str(D()), lambda: repr(D()), lambda: f'{D()}', lambda: '%s' % D(), lambda: print(D())):
    try: f()
    except TypeError as e: print(e)
    # expect: __str__ returned non-string (type int)
    # expect: __repr__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
try: format(1, 2)
except TypeError as e: print(e)  # expect: format() argument 2 must be str, not int
class E(int):
    def __format__(self, s): return 'E' + super().__format__(s)
    def __str__(self): return 'Estr'
print(f'{E(5):03}', f'{E(5)}', '%d' % E(5), E(5), str(E(6)), repr(E(7)))  # expect: E005 EEstr 5 Estr Estr 7
print('{0.real} {0[1]} {1[k]}'.format([1, 2], {'k': 'v'}) if False else '{0[1]} {1[k]}'.format([1, 2], {'k': 'v'}))  # expect: 2 v
print('{a.b.c}'.format(a=type('X', (), {'b': type('Y', (), {'c': 3})})))  # expect: 3
