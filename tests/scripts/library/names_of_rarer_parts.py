# What the documentation's rarer examples say
import builtins, dataclasses, inspect, locale, optparse, os, pickle, copy, timeit, types, typing, unittest, weakref
from unittest import mock


def told(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except BaseException as error:
        print(type(error).__name__ + ':', error)


def f(a, b=1, *pos, **named): pass
told(inspect.getcallargs, f, 1, 2, 3)
# expect: {'a': 1, 'b': 2, 'pos': (3,), 'named': {}}
told(inspect.getcallargs, f)
# expect: TypeError: f() missing 1 required positional argument: 'a'
told(inspect.getcallargs, f, 1, a=2)
# expect: TypeError: f() got multiple values for argument 'a'
told(inspect.getcallargs, lambda x: 0, 1, 2)
# expect: TypeError: <lambda>() takes 1 positional argument but 2 were given
told(inspect.getcallargs, lambda x: 0, y=2)
# expect: TypeError: <lambda>() got an unexpected keyword argument 'y'
told(inspect.getcallargs, lambda x, y, z=1: 0)
# expect: TypeError: <lambda>() missing 2 required positional arguments: 'x' and 'y'
told(inspect.getcallargs, lambda *, k: 0)
# expect: TypeError: <lambda>() missing 1 required keyword-only argument: 'k'
told(inspect.getcallargs, f, a=2, x=4)
# expect: {'pos': (), 'named': {'x': 4}, 'a': 2, 'b': 1}
p = optparse.OptionParser()
told(p.add_option, ...)
# expect: TypeError: not an Option instance: Ellipsis
told(p.set_conflict_handler, 'resolve')
# expect: None
told(p.set_conflict_handler, 'x')
# expect: ValueError: invalid conflict_resolution value 'x'
told(types.UnionType)
# expect: TypeError: cannot create 'types.UnionType' instances
print(timeit.Timer('for i in range(10): oct(i)', 'gc.enable()').timeit(1) > 0)
# expect: True
U = typing.NewType('U', int)
def sub():
    class A(U): pass
told(sub)
# expect: TypeError: Cannot subclass an instance of NewType. Perhaps you were looking for: `A = NewType('A', U)`
S, T, P = typing.TypeVar('S'), typing.TypeVar('T'), typing.ParamSpec('P')
print((typing.Iterable[S] | int)[str], (list[S] | int)[str], (list[S] | T)[str, int], (list[S] | int).__parameters__)
# expect: typing.Union[typing.Iterable[str], int] list[str] | int typing.Union[list[str], int] (~S,)
class Z(typing.Generic[T, P]): pass
class X(typing.Generic[P]): pass
print(Z[int, [dict, float]], X[int, str], X[[int, str]], Z[int, ...], X[...], Z[int, P], typing.Callable[P, T][[int], str])
# expect: __main__.Z[int, (<class 'dict'>, <class 'float'>)] __main__.X[(<class 'int'>, <class 'str'>)] __main__.X[(<class 'int'>, <class 'str'>)] __main__.Z[int, ...] __main__.X[...] __main__.Z[int, ~P] typing.Callable[[int], str]
print(Z[int, [dict, float]].__args__, X[int].__args__)
# expect: (<class 'int'>, (<class 'dict'>, <class 'float'>)) ((<class 'int'>,),)
told(unittest.main, module='test_module', exit=False)
# expect: ModuleNotFoundError: No module named 'test_module'
with mock.patch('__main__.ord') as m:
    m.return_value = 99
    print(ord('a'))
# expect: 99
print(ord('a'))
# expect: 97
told(dir, mock.Mock(spec=['a', 'b']))
# expect: ['a', 'assert_any_call', 'assert_called', 'assert_called_once', 'assert_called_once_with', 'assert_called_with', 'assert_has_calls', 'assert_not_called', 'attach_mock', 'b', 'call_args', 'call_args_list', 'call_count', 'called', 'configure_mock', 'method_calls', 'mock_add_spec', 'mock_calls', 'reset_mock', 'return_value', 'side_effect']
class O: pass
o = O()
end = weakref.finalize(o, print, 'gone')
print(repr(end)[:19], repr(end)[-20:-16] != 'dead')
# expect: <finalize object at True
end()
# expect: gone
print(repr(end)[-6:])
# expect:  dead>
print(dir(builtins)[16:22], [name for name in dir(builtins) if name.startswith('_')])
# expect: ['Ellipsis', 'EncodingWarning', 'EnvironmentError', 'Exception', 'ExceptionGroup', 'False'] ['__build_class__', '__debug__', '__doc__', '__import__', '__loader__', '__name__', '__package__', '__spec__']
print([name for name in dir(builtins) if not hasattr(builtins, name)], getattr(builtins, 'None'), getattr(builtins, 'False'), builtins.__debug__)
# expect: [] None False True
@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    x: int = 1
print(copy.copy(Point(3)), pickle.loads(pickle.dumps(Point(4))), copy.deepcopy(Point(5)))
# expect: Point(x=3) Point(x=4) Point(x=5)
@dataclasses.dataclass(weakref_slot=True, slots=True)
class Seen:
    a: int = 1
print(Seen.__slots__, weakref.ref(Seen())() is None)
# expect: ('a', '__weakref__') True
