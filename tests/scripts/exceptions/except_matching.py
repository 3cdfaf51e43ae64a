def t(exc, *handlers):
    try:
        try: raise exc
        except handlers[0] as e: return 'first ' + type(e).__name__
    except BaseException as e: return 'outer ' + type(e).__name__ + ': ' + str(e)
print(t(ValueError(), ValueError), t(ValueError(), (KeyError, ValueError)), t(ValueError(), ()), t(KeyError(), LookupError), t(ValueError(), Exception), t(KeyboardInterrupt(), Exception), t(ValueError, ValueError), t(ValueError(), 'str'), t(ValueError(), (1, ValueError)), t(ValueError(), [ValueError]), t(ValueError(), None), t(ValueError(), int), t('string', ValueError), t(None, ValueError), t(int, TypeError), t(object(), TypeError))
# expect: first ValueError first ValueError outer ValueError:  first KeyError first ValueError outer KeyboardInterrupt:  first ValueError outer TypeError: catching classes that do not inherit from BaseException is not allowed outer TypeError: catching classes that do not inherit from BaseException is not allowed outer TypeError: catching classes that do not inherit from BaseException is not allowed outer TypeError: catching classes that do not inherit from BaseException is not allowed outer TypeError: catching classes that do not inherit from BaseException is not allowed outer TypeError: exceptions must derive from BaseException outer TypeError: exceptions must derive from BaseException first TypeError first TypeError
try:
    try: raise ValueError('a')
    except KeyError: print('no')
    except (TypeError, (ValueError)): print('tuple')  # expect: tuple
    else: print('no else')
    finally: print('finally')  # expect: finally
except Exception as e: print(e)
def nested():
    try:
        try: raise ValueError('inner')
        except ValueError:
            try: raise KeyError('in handler')
            except KeyError as k: print('handled', k, repr(k.__context__))
            raise
    except ValueError as e: print('reraised', e, repr(e.__context__))
nested()
# expect: handled 'in handler' ValueError('inner')
# expect: reraised inner None
class A(Exception): pass
class B(A): pass
for c in (B, A):
    try: raise c('x')
    except B as e: print('B', e)  # expect: B x
    except A as e: print('A', e)  # expect: A x
e = None
try: raise A(1)
except A as e: pass
try: print(e)
except NameError as x: print(x)  # expect: name 'e' is not defined
class Meta(type):
    def __subclasscheck__(cls, c): return True
    def __instancecheck__(cls, i): return True
class Weird(Exception, metaclass=Meta): pass
try:
    try: raise ValueError('v')
    except Weird: print('weird')
except ValueError: print('not fooled')  # expect: not fooled
def gen():
    try: yield 1
    except GeneratorExit: print('GE'); raise
g = gen(); next(g); g.close()  # expect: GE
