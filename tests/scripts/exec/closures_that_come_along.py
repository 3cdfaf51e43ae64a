# exec(code, closure=cells), and what is refused.
import types


def made(value):
    def show():
        print('value', value)
    return show


show = made(41)
exec(show.__code__, closure=show.__closure__)                       # expect: value 41
exec(show.__code__, {'print': print}, closure=(types.CellType(5),))  # expect: value 5


def refused(function, *args, **keywords):
    try:
        function(*args, **keywords)
    except TypeError as error:
        print(error)


refused(exec, show.__code__)                 # expect: code object requires a closure of exactly length 1
refused(exec, show.__code__, closure=())     # expect: code object requires a closure of exactly length 1
refused(exec, show.__code__, closure=(1,))   # expect: code object requires a closure of exactly length 1
refused(exec, '1', closure=())               # expect: closure can only be used when source is a code object
refused(exec, compile('1', 'f', 'exec'), closure=())  # expect: cannot use a closure with this code object
refused(eval, show.__code__)                 # expect: code object passed to eval() may not contain free variables
