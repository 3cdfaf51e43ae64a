# try in all combinations
def t(exc, handler, fin_raises=False, has_else=True):
    out = []
    try:
        try:
            out.append("try")
            if exc: raise exc
        except handler as e: out.append("except " + type(e).__name__)
        else: out.append("else")
        finally:
            out.append("finally")
            if fin_raises: raise RuntimeError("fin")
    except BaseException as e:
        out.append("outer %s ctx=%r" % (type(e).__name__, e.__context__))
    return out
for args in ((None, ValueError), (ValueError(1), ValueError), (KeyError(2), ValueError), (KeyError(3), (ValueError, LookupError)), (ValueError(4), Exception, True), (KeyError(5), ValueError, True), (KeyboardInterrupt(), Exception), (None, ValueError, True), (SystemExit(3), BaseException), (GeneratorExit, Exception)):
    print(t(*args))
# expect: ['try', 'else', 'finally']
# expect: ['try', 'except ValueError', 'finally']
# expect: ['try', 'finally', 'outer KeyError ctx=None']
# expect: ['try', 'except KeyError', 'finally']
# expect: ['try', 'except ValueError', 'finally', 'outer RuntimeError ctx=None']
# expect: ['try', 'finally', 'outer RuntimeError ctx=KeyError(5)']
# expect: ['try', 'finally', 'outer KeyboardInterrupt ctx=None']
# expect: ['try', 'else', 'finally', 'outer RuntimeError ctx=None']
# expect: ['try', 'except SystemExit', 'finally']
# expect: ['try', 'finally', 'outer GeneratorExit ctx=None']
def nested():
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: raise ValueError(i)
                return "returned %d" % i
            finally: print("inner finally", i)
        except ValueError as e: print("caught", e)
        finally: print("outer finally", i)
print(nested())
# expect: inner finally 0
# expect: outer finally 0
# expect: inner finally 1
# expect: caught 1
# expect: outer finally 1
# expect: inner finally 2
# expect: outer finally 2
# expect: returned 2
class MyErr(Exception):
    def __init__(self, msg, code=0): super().__init__(msg); self.code = code
class Sub(MyErr): pass
for e in (MyErr("m", 1), Sub("s", code=2), MyErr("only")):
    try: raise e
    except Sub as x: print("Sub", x, x.code, x.args)
    except MyErr as x: print("MyErr", x, x.code, repr(x))
# expect: MyErr m 1 MyErr('m')
# expect: Sub s 2 ('s',)
# expect: MyErr only 0 MyErr('only')
try:
    try: int("x")
    except ValueError as e: raise MyErr("bad") from e
except MyErr as e: print(e, "<-", e.__cause__)
# expect: bad <- invalid literal for int() with base 10: 'x'
def f():
    try: return "a"
    except: return "b"
    else: return "c"
    finally: print("f")
print(f())
# expect: f
# expect: a
try: assert 1 == 2, "math broke"
except AssertionError as e: print("assert:", e)
# expect: assert: math broke
try: assert []
except AssertionError as e: print("assert:", repr(e))
# expect: assert: AssertionError()
try: raise ValueError("a", 1, [2])
except ValueError as e: print(e, e.args[2])
# expect: ('a', 1, [2]) [2]
try: {}["k"]; print("no")
except (KeyError, IndexError) as e: print(type(e), e)
# expect: <class 'KeyError'> 'k'
while True:
    try: break
    finally: print("loop finally")
# expect: loop finally
