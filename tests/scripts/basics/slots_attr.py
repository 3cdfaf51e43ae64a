class A:
    __slots__ = ('x', 'y')
a = A(); a.x = 1; print(a.x)
# expect: 1
for s in ('a.y', 'a.z', 'a.z = 1', 'del a.y', 'a.__dict__', 'A.x.__name__'):
    try: print(eval(s))
    except SyntaxError:
        try: exec(s)
        except Exception as e: print(type(e).__name__, e)
    except Exception as e: print(type(e).__name__, e)
# expect: AttributeError 'A' object has no attribute 'y'
# expect: AttributeError 'A' object has no attribute 'z'
# expect: AttributeError 'A' object has no attribute 'z'
# expect: AttributeError y
# expect: AttributeError 'A' object has no attribute '__dict__'
# expect: x
class B: x = 1
b = B(); print(hasattr(b, 'x'), hasattr(b, 'y'), getattr(b, 'y', 5)); b.x = 2; print(B.x, b.x, b.__dict__); del b.x; print(b.x)
# expect: True False 5
# expect: 1 2 {'x': 2}
# expect: 1
try: del b.x
except AttributeError as e: print(e)
# expect: 'B' object has no attribute 'x'
try: b.nope
except AttributeError as e: print(e)
# expect: 'B' object has no attribute 'nope'
try: B.nope
except AttributeError as e: print(e)
# expect: type object 'B' has no attribute 'nope'
setattr(b, 'new attr', 5); print(getattr(b, 'new attr'), vars(b)); delattr(b, 'new attr'); print(vars(b))
# expect: 5 {'new attr': 5}
# expect: {}
for s in ('getattr(b)', 'getattr(b, 1)', 'setattr(b, "a")', 'hasattr(b, 1)', 'delattr(b, "q")', '(5).x = 1', 'None.x', '[].x = 1', 'len.x'):
    try: print(eval(s))
    except SyntaxError:
        try: exec(s)
        except Exception as e: print(type(e).__name__, e)
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError getattr expected at least 2 arguments, got 1
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError setattr expected 3 arguments, got 2
# expect: TypeError attribute name must be string, not 'int'
# expect: AttributeError 'B' object has no attribute 'q'
# expect: AttributeError 'int' object has no attribute 'x'
# expect: AttributeError 'NoneType' object has no attribute 'x'
# expect: AttributeError 'list' object has no attribute 'x'
# expect: AttributeError 'builtin_function_or_method' object has no attribute 'x'
