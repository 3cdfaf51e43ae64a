# How iterators and values of built-in types say what they are made of, and the limit of digits.
import copy
import inspect
import pickle
import sys


def said(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class Name(str):
    pass


class Pair(tuple):
    pass


print((5).__getnewargs__(), True.__getnewargs__(), 2.5.__getnewargs__(), 1j.__getnewargs__(), Name('a').__getnewargs__(), Pair((1, 2)).__getnewargs__())
# expect: (5,) (1,) (2.5,) (0.0, 1.0) ('a',) ((1, 2),)
for items in ([1, 2, 3], (1, 2), 'abc', 'é漢', b'ab', bytearray(b'ab')):
    walk = iter(items)
    next(walk)
    make, arguments, at = walk.__reduce__()
    again = make(*arguments)
    again.__setstate__(at)
    print(make.__name__, arguments, at, list(again))
    walk.__setstate__(-5)
    print(list(walk))
# expect: iter ([1, 2, 3],) 1 [2, 3]
# expect: [1, 2, 3]
# expect: iter ((1, 2),) 1 [2]
# expect: [1, 2]
# expect: iter ('abc',) 1 ['b', 'c']
# expect: ['a', 'b', 'c']
# expect: iter ('é漢',) 1 ['漢']
# expect: ['é', '漢']
# expect: iter (b'ab',) 1 [98]
# expect: [97, 98]
# expect: iter (bytearray(b'ab'),) 1 [98]
# expect: [97, 98]
back = reversed([1, 2, 3])
back.__setstate__(1)
print(list(back), reversed([1, 2]).__reduce__()[1:], said(iter([]).__setstate__, 'a'))
# expect: [2, 1] (([1, 2],), 1) TypeError: an integer is required
for x in (3.5, int, str.split, len, int.__add__, Name, 'a'.upper, [].sort, None):
    print(type(x.__doc__).__name__, getattr(x, '__text_signature__', '-'))
# expect: str -
# expect: str None
# expect: str ($self, /, sep=None, maxsplit=-1)
# expect: str ($module, obj, /)
# expect: str ($self, value, /)
# expect: NoneType None
# expect: str ($self, /)
# expect: str ($self, /, *, key=None, reverse=False)
# expect: NoneType -
for f in (len, sorted, print, str.split, 'a'.split, list.sort, int.to_bytes, dict.fromkeys, list.index, float, complex, sum, max):
    print(said(inspect.signature, f))
# expect: (obj, /)
# expect: (iterable, /, *, key=None, reverse=False)
# expect: (*args, sep=' ', end='\n', file=None, flush=False)
# expect: (self, /, sep=None, maxsplit=-1)
# expect: (sep=None, maxsplit=-1)
# expect: (self, /, *, key=None, reverse=False)
# expect: (self, /, length=1, byteorder='big', *, signed=False)
# expect: (iterable, value=None, /)
# expect: (self, value, start=0, stop=9223372036854775807, /)
# expect: (x=0, /)
# expect: (real=0, imag=0)
# expect: (iterable, /, start=0)
# expect: ValueError: no signature found for builtin <built-in function max>



class Whole:
    def __index__(self):
        return 6


class Doubled(complex):
    def __complex__(self):
        return 9j


print(complex(1, Whole()), complex(Whole(), 2), complex(Doubled(1, 2)), Doubled(Doubled(1, 2)), said(complex, 1, 'a'), said(complex, 1, []))
# expect: (1+6j) (6+2j) 9j 9j TypeError: complex() second arg can't be a string TypeError: complex() second argument must be a number, not 'list'
sys.set_int_max_str_digits(700)
print(said(str, 10 ** 700), said(int, '1' * 701), len(str(10 ** 699)))
# expect: ValueError: Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit ValueError: Exceeds the limit (700 digits) for integer string conversion: value has 701 digits; use sys.set_int_max_str_digits() to increase the limit 700
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)), int('9' * 5000) + 1 == 10 ** 5000)
# expect: 5001 True


def rest_of_copies(make):
    iterator = make()
    next(iterator)
    return list(pickle.loads(pickle.dumps(iterator))), list(copy.copy(iterator)), list(iterator)


for make in (lambda: iter(range(5)), lambda: iter(range(2 ** 70, 2 ** 70 + 3)), lambda: reversed(range(4)), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.items()),
             lambda: iter({5}), lambda: reversed('abc'), lambda: enumerate('abc', 7), lambda: zip('abc', [1, 2, 3])):
    print(rest_of_copies(make))
    # expect: ([1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4])
    # expect: ([1180591620717411303425, 1180591620717411303426], [1180591620717411303425, 1180591620717411303426], [1180591620717411303425, 1180591620717411303426])
    # expect: ([2, 1, 0], [2, 1, 0], [2, 1, 0])
    # expect: ([3], [3], [3])
    # expect: ([(3, 4)], [(3, 4)], [(3, 4)])
    # expect: ([], [], [])
    # expect: (['b', 'a'], ['b', 'a'], ['b', 'a'])
    # expect: ([(8, 'b'), (9, 'c')], [(8, 'b'), (9, 'c')], [])
    # expect: ([('b', 2), ('c', 3)], [('b', 2), ('c', 3)], [])
