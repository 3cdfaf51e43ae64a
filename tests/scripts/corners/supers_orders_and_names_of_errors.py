# super() without an object, mro() of a metaclass, != of derived classes, whom an AttributeError names.
def told(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def who(self):
        return 'A'


class B(A):
    def who(self):
        return 'B>' + self.__upper.who()


B._B__upper = super(B)
print(B().who(), super(B).__get__(B(), B).who(), super(B).__get__(None, B).__thisclass__, repr(super(B, B()).__get__(3))[:18])
# expect: B>A A <class '__main__.B'> <super: <class 'B'
told(lambda: super(B).who)  # expect: AttributeError 'super' object has no attribute 'who'
told(lambda: super(B).__get__(None))  # expect: TypeError __get__(None, None) is invalid
told(lambda: super(B).__get__(A()))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type


class Order(type):
    def mro(cls):
        print('mro of', cls.__name__)
        return [cls, A, object]


class Bad(type):
    def mro(cls):
        return [cls, 5]


class C(metaclass=Order):  # expect: mro of C
    pass


print(C().who(), C.__mro__, C.__bases__)  # expect: A (<class '__main__.C'>, <class '__main__.A'>, <class 'object'>) (<class 'object'>,)
told(lambda: Bad('D', (), {}))  # expect: TypeError mro() returned a non-class ('int')


class Left:
    def __eq__(self, other):
        print('left')
        return NotImplemented


class Right(Left):
    def __eq__(self, other):
        print('right')
        return True


print(Left() != Right(), Left() != Left())
# expect: right
# expect: left
# expect: left
# expect: False True


def named(function):
    try:
        function()
    except AttributeError as error:
        print(error, error.name)


named(lambda: A().x)  # expect: 'A' object has no attribute 'x' x
named(lambda: setattr(object(), 'x', 1))  # expect: 'object' object has no attribute 'x' None
named(lambda: delattr(A(), 'x'))  # expect: 'A' object has no attribute 'x' None
named(lambda: delattr(A, 'x'))  # expect: type object 'A' has no attribute 'x' None
named(lambda: delattr(A(), 'who'))  # expect: 'A' object has no attribute 'who' None


class Text(bytes):
    def __repr__(self):
        return 'own'


class Half(float):
    def __float__(self):
        return 9.0


class Upper(dict):
    def __getitem__(self, key):
        return key.upper()


print(str(Text(b'xy')), [Text(b'xy')], '%.1f %s' % (Half(0.5), Half(0.5)), divmod(Half(0.5), 1), '%(a)s %(b)s' % Upper(a=1))
# expect: b'xy' [own] 0.5 0.5 (0.0, 0.5) A B


class Sized:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        return self.size


import sys
told(lambda: sys.getsizeof(Sized(-1)))  # expect: ValueError __sizeof__() should return >= 0
told(lambda: sys.getsizeof(Sized('a')))  # expect: TypeError an integer is required
told(lambda: sys.getsizeof(Sized('a'), 7))  # expect: 7
