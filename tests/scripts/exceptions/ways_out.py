# exceptions, finally and generators
def g(label):
    print("start", label)
    try:
        yield label
    except Exception as e: print(label, "caught", repr(e)); raise
    finally: print("end", label)
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, t, v, tb): print("out", self.n, t.__name__ if t else None); return self.n == "swallow"
def use(n, err=None):
    with CM(n) as x:
        if err: raise err
        return "ret " + x
    return "swallowed"
print(use("a"), use("swallow", ValueError("v")))
# expect: in a
# expect: out a None
# expect: in swallow
# expect: out swallow ValueError
# expect: ret a swallowed
try: use("b", KeyError("k"))
# expect: in b
# expect: out b KeyError
except KeyError as e: print("outer", e)  # expect: outer 'k'
it = g("one"); next(it)  # expect: start one
try: it.throw(ValueError("thrown"))
# expect: one caught ValueError('thrown')
# expect: end one
except ValueError as e: print("again", e)  # expect: again thrown
def nested():
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise ValueError("converted") from e
        finally: print("inner fin")
    except ValueError as e: return e.__cause__, e.__context__ is e.__cause__
    finally: print("outer fin")
print(nested())
# expect: inner fin
# expect: outer fin
# expect: (ZeroDivisionError('division by zero'), True)
def multi():
    for exc in (ValueError("a"), KeyError("b"), IndexError("c"), TypeError("d")):
        try: raise exc
        except (ValueError, KeyError) as e: print("VK", e)
        except LookupError as e: print("L", e)
        except: print("bare")
        else: print("never")
multi()
# expect: VK a
# expect: VK 'b'
# expect: L c
# expect: bare
def finret():
    for i in range(3):
        try: yield i
        finally: print("f", i)
for v in finret():  # expect: f 0
    if v == 1: break  # expect: f 1
print("broke")  # expect: broke
def reraise():
    try: raise OSError(2, "gone", "file.x")
    except OSError as e: e.add_note("note!"); raise
try: reraise()
except FileNotFoundError as e: print(e, e.errno, e.strerror, e.filename, e.__notes__, e.args)
# expect: [Errno 2] gone: 'file.x' 2 gone file.x ['note!'] (2, 'gone')
import sys, traceback
try: reraise()
except OSError: print(sys.exc_info()[0].__name__, traceback.format_exc().splitlines()[-2:])
# expect: FileNotFoundError ["FileNotFoundError: [Errno 2] gone: 'file.x'", 'note!']
try:
    try: raise TypeError("one")
    finally: raise KeyError("two")
except KeyError as e: print(repr(e.__context__))  # expect: TypeError('one')
def ret_override():
    try: raise ValueError
    except ValueError: return "except"
    finally: return "finally"
print(ret_override())  # expect: finally
def cont():
    out = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally: out.append(f"f{i}")
    return out
print(cont())  # expect: [0, 'f0', 'f1', 2, 'f2', 'f3']
try: raise Exception("a", "b") from ValueError("cause")
except Exception as e: print(e.args, repr(e.__cause__), str(e))  # expect: ('a', 'b') ValueError('cause') ('a', 'b')
class E2(Exception):
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"
try: raise E2(1, 2)
except E2 as e: print(e, repr(e), f"{e}", [e], e.args)  # expect: custom str custom repr custom str [custom repr] (1, 2)
assert True, "no"
try: assert 0
except AssertionError as e: print(repr(str(e)), e.args)  # expect: '' ()
try: raise StopIteration("s")
except StopIteration as e: print(e.value)  # expect: s
with __import__("contextlib").suppress(Exception): raise E2
print("end", BaseException.__subclasses__()[0].__name__ if 0 else "")  # expect: end
