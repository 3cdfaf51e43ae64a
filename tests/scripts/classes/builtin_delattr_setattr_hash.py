class A: pass
a = A()
setattr(a, 'x', 1); print(a.x); delattr(a, 'x')  # expect: 1
try: a.x
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'x'
try: delattr(a, 'x')
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'x'
try: setattr(A, 1, 2)
except TypeError as e: print(e)  # expect: attribute name must be string, not 'int'
try: delattr(a, 1)
except TypeError as e: print(e)  # expect: attribute name must be string, not 'int'
try: hasattr(a, 1)
except TypeError as e: print(e)  # expect: attribute name must be string, not 'int'
setattr(a, 'not valid', 5); print(getattr(a, 'not valid'), vars(a))  # expect: 5 {'not valid': 5}
try: setattr(5, 'x', 1)
except AttributeError as e: print(e)  # expect: 'int' object has no attribute 'x'
try: (5).real = 1
except AttributeError as e: print(e)  # expect: attribute 'real' of 'int' objects is not writable
try: object().x = 1
except AttributeError as e: print(e)  # expect: 'object' object has no attribute 'x'
try: print.x = 1
except AttributeError as e: print(e)  # expect: 'builtin_function_or_method' object has no attribute 'x'
try: int.x = 1
except TypeError as e: print(e)  # expect: cannot set 'x' attribute of immutable type 'int'
try: del int.real
except TypeError as e: print(e)  # expect: cannot set 'real' attribute of immutable type 'int'
try: [].x = 1
except AttributeError as e: print(e)  # expect: 'list' object has no attribute 'x'
try: None.x = 1
except AttributeError as e: print(e)  # expect: 'NoneType' object has no attribute 'x'
class H:
    def __hash__(self): return 'a'
try: hash(H())
except TypeError as e: print(e)  # expect: __hash__ method should return an integer
class H2:
    def __hash__(self): return 2 ** 100 + 5
print(hash(H2()) == hash(2 ** 100 + 5), hash(True), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(1.0), hash(0.5), hash(()) == hash(()), hash(None) is not None)
# expect: True 1 -2 -2 0 1 1152921504606846976 True True
class H3:
    def __hash__(self): return True
print(hash(H3()))  # expect: 1
