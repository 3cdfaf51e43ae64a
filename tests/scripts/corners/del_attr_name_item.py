class C:
    x = 1
    def __init__(self):
        self.y = 2
    def __delattr__(self, n):
        print("delattr", n)
        object.__delattr__(self, n)
c = C()
del c.y
# expect: delattr y
for s in ("del c.y", "del c.x", "del c.nope", "del C.nope", "del C.x", "c.x", "del undefined_name", "del (1).real", "del len.x", "del 'a'.upper", "del [].append", "del C.__init__", "C()", "del c.__class__", "del c.__dict__", "del C.__name__", "del int.real", "del C.__doc__", "del C.__dict__", "del f.__name__", "del f.__defaults__", "del f.x", "del f.__code__", "del Exception().args"):
    def f(): pass
    try:
        print(s, exec(s))
    except Exception as e:
        print(s, type(e).__name__, e)
# expect: delattr y
# expect: del c.y AttributeError 'C' object has no attribute 'y'
# expect: delattr x
# expect: del c.x AttributeError 'C' object has no attribute 'x'
# expect: delattr nope
# expect: del c.nope AttributeError 'C' object has no attribute 'nope'
# expect: del C.nope AttributeError type object 'C' has no attribute 'nope'
# expect: del C.x None
# expect: c.x AttributeError 'C' object has no attribute 'x'
# expect: del undefined_name NameError name 'undefined_name' is not defined
# expect: del (1).real AttributeError attribute 'real' of 'int' objects is not writable
# expect: del len.x AttributeError 'builtin_function_or_method' object has no attribute 'x'
# expect: del 'a'.upper AttributeError 'str' object attribute 'upper' is read-only
# expect: del [].append AttributeError 'list' object attribute 'append' is read-only
# expect: del C.__init__ None
# expect: C() None
# expect: delattr __class__
# expect: del c.__class__ TypeError can't delete __class__ attribute
# expect: delattr __dict__
# expect: del c.__dict__ None
# expect: del C.__name__ TypeError cannot delete '__name__' attribute of immutable type 'C'
# expect: del int.real TypeError cannot set 'real' attribute of immutable type 'int'
# expect: del C.__doc__ TypeError cannot delete '__doc__' attribute of immutable type 'C'
# expect: del C.__dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: del f.__name__ TypeError __name__ must be set to a string object
# expect: del f.__defaults__ None
# expect: del f.x AttributeError 'function' object has no attribute 'x'
# expect: del f.__code__ TypeError __code__ must be set to a code object
# expect: del Exception().args TypeError args may not be deleted
a = b = 1
del a, b
try:
    a
except NameError as e:
    print(e)
# expect: name 'a' is not defined
l = list(range(10))
del l[0], l[-1], l[2:4]
print(l)
# expect: [1, 2, 5, 6, 7, 8]
del (l[0], l[0])
del [l[0]]
print(l)
# expect: [6, 7, 8]
d = {"a": {"b": 1}}
del d["a"]["b"]
print(d)
# expect: {'a': {}}
def g(x):
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    x = 5
    return x
print(g(1))
# expect: cannot access local variable 'x' where it is not associated with a value
# expect: 5
def h():
    global gl
    gl = 5
    del gl
    try:
        gl
    except NameError as e:
        print(e)
h()
# expect: name 'gl' is not defined
def k():
    v = 1
    def inner():
        return v
    del v
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
k()
# expect: NameError cannot access free variable 'v' where it is not associated with a value in enclosing scope
try:
    delattr(c)
except TypeError as e:
    print(e)
# expect: delattr expected 2 arguments, got 1
try:
    delattr(c, 1)
except TypeError as e:
    print(e)
# expect: attribute name must be string, not 'int'
