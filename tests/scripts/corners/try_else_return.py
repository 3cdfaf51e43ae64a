def f(x):
    try:
        r = 10 / x
    except ZeroDivisionError as e:
        print("zde", e)
        return "err"
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        return "type"
    else:
        print("else", r)
        return r
    finally:
        print("finally", x)
print(f(2), f(0), f("a"), f(None))
# expect: else 5.0
# expect: finally 2
# expect: zde division by zero
# expect: finally 0
# expect: TypeError unsupported operand type(s) for /: 'int' and 'str'
# expect: finally a
# expect: TypeError unsupported operand type(s) for /: 'int' and 'NoneType'
# expect: finally None
# expect: 5.0 err type type
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
        except: pass
        else: print("else", i)
        finally: print("fin", i)
    return i
print(g())
# expect: else 0
# expect: fin 0
# expect: fin 1
# expect: else 2
# expect: fin 2
# expect: fin 3
# expect: 3
def h():
    try:
        try: raise KeyError("inner")
        finally: print("f1")
    except KeyError as e:
        print("caught", e)
        try: raise ValueError("second")
        except ValueError: print("second"); 
        try: raise
        except KeyError as e2: print("reraised", e2, e2 is e)
h()
# expect: f1
# expect: caught 'inner'
# expect: second
# expect: reraised 'inner' True
def i():
    try: return "a"
    finally:
        try: 1 / 0
        except ZeroDivisionError: print("handled in finally")
print(i())
# expect: handled in finally
# expect: a
