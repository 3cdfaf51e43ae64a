import traceback, sys
def a(x): return b(x)
def b(x):
    if x == 0: raise ValueError('zero')
    if x == 1: return {}['k']
    if x == 2: return [1][5]
    if x == 3: return int('q')
    if x == 4: return None.foo
    if x == 5: return undefined_thing
    if x == 6: return 1 + 'a'
    if x == 7: assert x < 5, 'assert msg'
    if x == 8: raise KeyError(('t', 1))
    if x == 9: import nothing_at_all
for i in range(10):
    try: a(i)
    except Exception as e:
        tb = traceback.format_exc().replace(__file__, 'FILE').split('\n')
        print(i, '|'.join(tb[-4:-1])); print(type(e).__name__, e.args, e.__traceback__.tb_lineno)
        # expect: 0     if x == 0: raise ValueError('zero')|               ^^^^^^^^^^^^^^^^^^^^^^^^|ValueError: zero
        # expect: ValueError ('zero',) 15
        # expect: 1     if x == 1: return {}['k']|                      ~~^^^^^|KeyError: 'k'
        # expect: KeyError ('k',) 15
        # expect: 2     if x == 2: return [1][5]|                      ~~~^^^|IndexError: list index out of range
        # expect: IndexError ('list index out of range',) 15
        # expect: 3     if x == 3: return int('q')|                      ^^^^^^^^|ValueError: invalid literal for int() with base 10: 'q'
        # expect: ValueError ("invalid literal for int() with base 10: 'q'",) 15
        # expect: 4     if x == 4: return None.foo|                      ^^^^^^^^|AttributeError: 'NoneType' object has no attribute 'foo'
        # expect: AttributeError ("'NoneType' object has no attribute 'foo'",) 15
        # expect: 5     if x == 5: return undefined_thing|                      ^^^^^^^^^^^^^^^|NameError: name 'undefined_thing' is not defined
        # expect: NameError ("name 'undefined_thing' is not defined",) 15
        # expect: 6     if x == 6: return 1 + 'a'|                      ~~^~~~~|TypeError: unsupported operand type(s) for +: 'int' and 'str'
        # expect: TypeError ("unsupported operand type(s) for +: 'int' and 'str'",) 15
        # expect: 7     if x == 7: assert x < 5, 'assert msg'|                      ^^^^^|AssertionError: assert msg
        # expect: AssertionError ('assert msg',) 15
        # expect: 8     if x == 8: raise KeyError(('t', 1))|               ^^^^^^^^^^^^^^^^^^^^^^^^|KeyError: ('t', 1)
        # expect: KeyError (('t', 1),) 15
        # expect: 9     if x == 9: import nothing_at_all|               ^^^^^^^^^^^^^^^^^^^^^|ModuleNotFoundError: No module named 'nothing_at_all'
        # expect: ModuleNotFoundError ("No module named 'nothing_at_all'",) 15
try: a(0)
except ValueError:
    traceback.print_exc(file=sys.stdout, limit=1) if False else print(len(traceback.format_exc().split('\n')))  # expect: 12
    et, ev, tb = sys.exc_info(); print(et is type(ev), tb.tb_frame.f_code.co_name, [f.name for f in traceback.extract_tb(tb)])
    # expect: True <module> ['<module>', 'a', 'b']
