def f():
    x = 1
    def g(): return x
    del x
    try: g()
    except NameError as e: print(e)
    x = 2
    print(g())
f()
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: 2
def h():
    try: print(y)
    except UnboundLocalError as e: print(e)
    y = 1
h()  # expect: cannot access local variable 'y' where it is not associated with a value
try: undefined_name
except NameError as e: print(e, e.name)  # expect: name 'undefined_name' is not defined undefined_name
try: del undefined_name
except NameError as e: print(e)  # expect: name 'undefined_name' is not defined
def k():
    global gg
    gg = 5
k(); print(gg); del gg  # expect: 5
try: gg
except NameError as e: print(e)  # expect: name 'gg' is not defined
