e = 1
try:
    raise ValueError("v")
except ValueError as e:
    print(e)  # expect: v
try:
    print(e)
except NameError as x:
    print(x)  # expect: name 'e' is not defined
def f():
    e = "before"
    try: raise KeyError("k")
    except KeyError as e: print(repr(e))
    try: return e
    except UnboundLocalError as y: return str(y)
print(f())
# expect: KeyError('k')
# expect: cannot access local variable 'e' where it is not associated with a value
def g():
    try: raise ValueError("x")
    except ValueError as err:
        saved = err
    return saved
print(repr(g()))  # expect: ValueError('x')
for i in range(2):
    try: raise IndexError(i)
    except IndexError as q: print(q.args)
    # expect: (0,)
    # expect: (1,)
print("q" in globals())  # expect: False
try:
    try: raise ValueError(1)
    except ValueError as z:
        del z
        print("deleted")  # expect: deleted
except NameError as n: print("name", n)
try:
    try: raise ValueError(1)
    except ValueError as z:
        z = 5
        print(z)  # expect: 5
    print(z)
except NameError as n: print(n)  # expect: name 'z' is not defined
