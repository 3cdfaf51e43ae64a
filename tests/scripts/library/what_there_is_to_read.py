import functools
import pydoc


def plain(a, b=1, *args, c: int = 2, **kw) -> str:
    """Does it.

    With a second part.
        deeper
    """


# A comment will do.
def bare(x):
    pass


class Base:
    """Base of all."""

    __slots__ = ('a',)
    attr = 5

    def __init__(self, v):
        "Makes it."

    def m(self):
        pass

    @classmethod
    def cm(cls, a):
        """A class method."""

    @staticmethod
    def sm(b):
        "static"

    @property
    def p(self):
        """The p."""

    @property
    def q(self):
        pass

    @q.setter
    def q(self, value):
        pass

    alias = m


class Child(Base):
    __slots__ = ()
    table = {i: 'x' * i for i in range(20)}

    def m(self):
        "Overrides."


async def wait():
    "Waits."


for each in (plain, bare, Base, Child, Base.m, Child(1).m, Child.cm, Child(1), lambda q: q, wait, Base.p, functools.wraps(plain)(lambda: 0)):
    help(each)
    # expect: Help on function plain in module __main__:
    # expect:
    # expect: plain(a, b=1, *args, c: int = 2, **kw) -> str
    # expect:     Does it.
    # expect:
    # expect:     With a second part.
    # expect:         deeper
    # expect:
    # expect: Help on function bare in module __main__:
    # expect:
    # expect: bare(x)
    # expect:     # A comment will do.
    # expect:
    # expect: Help on class Base in module __main__:
    # expect:
    # expect: class Base(builtins.object)
    # expect:  |  Base(v)
    # expect:  |
    # expect:  |  Base of all.
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  __init__(self, v)
    # expect:  |      Makes it.
    # expect:  |
    # expect:  |  alias = m(self)
    # expect:  |
    # expect:  |  m(self)
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods defined here:
    # expect:  |
    # expect:  |  cm(a) from builtins.type
    # expect:  |      A class method.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods defined here:
    # expect:  |
    # expect:  |  sm(b)
    # expect:  |      static
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties defined here:
    # expect:  |
    # expect:  |  p
    # expect:  |      The p.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors defined here:
    # expect:  |
    # expect:  |  a
    # expect:  |
    # expect:  |  q
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  attr = 5
    # expect:
    # expect: Help on class Child in module __main__:
    # expect:
    # expect: class Child(Base)
    # expect:  |  Child(v)
    # expect:  |
    # expect:  |  Method resolution order:
    # expect:  |      Child
    # expect:  |      Base
    # expect:  |      builtins.object
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  m(self)
    # expect:  |      Overrides.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  table = {0: '', 1: 'x', 2: 'xx', 3: 'xxx', 4: 'xxxx', 5: 'xxxxx', 6: '...
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Methods inherited from Base:
    # expect:  |
    # expect:  |  __init__(self, v)
    # expect:  |      Makes it.
    # expect:  |
    # expect:  |  alias = m(self)
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods inherited from Base:
    # expect:  |
    # expect:  |  cm(a) from builtins.type
    # expect:  |      A class method.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods inherited from Base:
    # expect:  |
    # expect:  |  sm(b)
    # expect:  |      static
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties inherited from Base:
    # expect:  |
    # expect:  |  p
    # expect:  |      The p.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors inherited from Base:
    # expect:  |
    # expect:  |  a
    # expect:  |
    # expect:  |  q
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes inherited from Base:
    # expect:  |
    # expect:  |  attr = 5
    # expect:
    # expect: Help on function m in module __main__:
    # expect:
    # expect: m(self)
    # expect:
    # expect: Help on method m in module __main__:
    # expect:
    # expect: m() method of __main__.Child instance
    # expect:     Overrides.
    # expect:
    # expect: Help on method cm in module __main__:
    # expect:
    # expect: cm(a) method of builtins.type instance
    # expect:     A class method.
    # expect:
    # expect: Help on Child in module __main__ object:
    # expect:
    # expect: class Child(Base)
    # expect:  |  Child(v)
    # expect:  |
    # expect:  |  Method resolution order:
    # expect:  |      Child
    # expect:  |      Base
    # expect:  |      builtins.object
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  m(self)
    # expect:  |      Overrides.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  table = {0: '', 1: 'x', 2: 'xx', 3: 'xxx', 4: 'xxxx', 5: 'xxxxx', 6: '...
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Methods inherited from Base:
    # expect:  |
    # expect:  |  __init__(self, v)
    # expect:  |      Makes it.
    # expect:  |
    # expect:  |  alias = m(self)
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods inherited from Base:
    # expect:  |
    # expect:  |  cm(a) from builtins.type
    # expect:  |      A class method.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods inherited from Base:
    # expect:  |
    # expect:  |  sm(b)
    # expect:  |      static
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties inherited from Base:
    # expect:  |
    # expect:  |  p
    # expect:  |      The p.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors inherited from Base:
    # expect:  |
    # expect:  |  a
    # expect:  |
    # expect:  |  q
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes inherited from Base:
    # expect:  |
    # expect:  |  attr = 5
    # expect:
    # expect: Help on function <lambda> in module __main__:
    # expect:
    # expect: <lambda> lambda q
    # expect:
    # expect: Help on function wait in module __main__:
    # expect:
    # expect: async wait()
    # expect:     Waits.
    # expect:
    # expect: Help on property:
    # expect:
    # expect:     The p.
    # expect:
    # expect: Help on function plain in module __main__:
    # expect:
    # expect: plain(a, b=1, *args, c: int = 2, **kw) -> str
    # expect:     Does it.
    # expect:
    # expect:     With a second part.
    # expect:         deeper
    # expect:
print(help, pydoc.locate('no.such.thing'), pydoc.locate('os.path.join').__name__, pydoc.splitdoc('One.\n\nTwo\nthree'))
# expect: Type help() for interactive help, or help(object) for help about object. None join ('One.', 'Two\nthree')
class Named:
    __slots__ = ()
    size: int = 1
class Derived(Named):
    """Has its own, as soon as somebody asks."""
    __slots__ = ()
help(Derived)
# expect: Help on class Derived in module __main__:
# expect:
# expect: class Derived(Named)
# expect:  |  Has its own, as soon as somebody asks.
# expect:  |
# expect:  |  Method resolution order:
# expect:  |      Derived
# expect:  |      Named
# expect:  |      builtins.object
# expect:  |
# expect:  |  Data and other attributes defined here:
# expect:  |
# expect:  |  __annotations__ = {}
# expect:  |
# expect:  |  ----------------------------------------------------------------------
# expect:  |  Data and other attributes inherited from Named:
# expect:  |
# expect:  |  size = 1
# expect:
try: help(1, 2)
except TypeError as error: print(type(error))  # expect: <class 'TypeError'>
