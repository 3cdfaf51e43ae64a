# help() of functions, classes, methods and instances.
def plain(a, b=1, *c, **d) -> int:
    """What it does.

    And more.
    """


# A comment stands for it.
def commented(): pass


class Shape:
    """A shape."""
    sides = 4
    name: str = 'shape'

    def __init__(self, size): self.size = size

    def __repr__(self): return 'Shape()'

    @property
    def area(self):
        "The area."

    @property
    def both(self): return 1

    @both.setter
    def both(self, value): pass

    @staticmethod
    def unit(n=1): "Makes one."

    @classmethod
    def named(cls, name): "By its name."

    def _inner(self): pass

    other = unit


class Square(Shape):
    def area_of(self, *, scale=1.5): pass
    __hash__ = None


class Empty: pass


for each in (plain, commented, Shape, Square, Empty, Square(1), Shape.__init__, Shape(1).area_of if hasattr(Shape, 'area_of') else Square(1).area_of,
             Shape.named, lambda x: x, Shape.area):
    help(each)
    # expect: Help on function plain in module __main__:
    # expect:
    # expect: plain(a, b=1, *c, **d) -> int
    # expect:     What it does.
    # expect:
    # expect:     And more.
    # expect:
    # expect: Help on function commented in module __main__:
    # expect:
    # expect: commented()
    # expect:     # A comment stands for it.
    # expect:
    # expect: Help on class Shape in module __main__:
    # expect:
    # expect: class Shape(builtins.object)
    # expect:  |  Shape(size)
    # expect:  |
    # expect:  |  A shape.
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  __init__(self, size)
    # expect:  |      Initialize self.  See help(type(self)) for accurate signature.
    # expect:  |
    # expect:  |  __repr__(self)
    # expect:  |      Return repr(self).
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods defined here:
    # expect:  |
    # expect:  |  named(name) from builtins.type
    # expect:  |      By its name.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods defined here:
    # expect:  |
    # expect:  |  other = unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties defined here:
    # expect:  |
    # expect:  |  area
    # expect:  |      The area.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors defined here:
    # expect:  |
    # expect:  |  __dict__
    # expect matches:  \|      dictionary for instance variables( \(if defined\))?
    # expect:  |
    # expect:  |  __weakref__
    # expect matches:  \|      list of weak references to the object( \(if defined\))?
    # expect:  |
    # expect:  |  both
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  __annotations__ = {'name': <class 'str'>}
    # expect:  |
    # expect:  |  name = 'shape'
    # expect:  |
    # expect:  |  sides = 4
    # expect:
    # expect: Help on class Square in module __main__:
    # expect:
    # expect: class Square(Shape)
    # expect:  |  Square(size)
    # expect:  |
    # expect:  |  Method resolution order:
    # expect:  |      Square
    # expect:  |      Shape
    # expect:  |      builtins.object
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  area_of(self, *, scale=1.5)
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  __annotations__ = {}
    # expect:  |
    # expect:  |  __hash__ = None
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Methods inherited from Shape:
    # expect:  |
    # expect:  |  __init__(self, size)
    # expect:  |      Initialize self.  See help(type(self)) for accurate signature.
    # expect:  |
    # expect:  |  __repr__(self)
    # expect:  |      Return repr(self).
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods inherited from Shape:
    # expect:  |
    # expect:  |  named(name) from builtins.type
    # expect:  |      By its name.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods inherited from Shape:
    # expect:  |
    # expect:  |  other = unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties inherited from Shape:
    # expect:  |
    # expect:  |  area
    # expect:  |      The area.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors inherited from Shape:
    # expect:  |
    # expect:  |  __dict__
    # expect matches:  \|      dictionary for instance variables( \(if defined\))?
    # expect:  |
    # expect:  |  __weakref__
    # expect matches:  \|      list of weak references to the object( \(if defined\))?
    # expect:  |
    # expect:  |  both
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes inherited from Shape:
    # expect:  |
    # expect:  |  name = 'shape'
    # expect:  |
    # expect:  |  sides = 4
    # expect:
    # expect: Help on class Empty in module __main__:
    # expect:
    # expect: class Empty(builtins.object)
    # expect:  |  Data descriptors defined here:
    # expect:  |
    # expect:  |  __dict__
    # expect matches:  \|      dictionary for instance variables( \(if defined\))?
    # expect:  |
    # expect:  |  __weakref__
    # expect matches:  \|      list of weak references to the object( \(if defined\))?
    # expect:
    # expect: Help on Square in module __main__ object:
    # expect:
    # expect: class Square(Shape)
    # expect:  |  Square(size)
    # expect:  |
    # expect:  |  Method resolution order:
    # expect:  |      Square
    # expect:  |      Shape
    # expect:  |      builtins.object
    # expect:  |
    # expect:  |  Methods defined here:
    # expect:  |
    # expect:  |  area_of(self, *, scale=1.5)
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes defined here:
    # expect:  |
    # expect:  |  __annotations__ = {}
    # expect:  |
    # expect:  |  __hash__ = None
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Methods inherited from Shape:
    # expect:  |
    # expect:  |  __init__(self, size)
    # expect:  |      Initialize self.  See help(type(self)) for accurate signature.
    # expect:  |
    # expect:  |  __repr__(self)
    # expect:  |      Return repr(self).
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Class methods inherited from Shape:
    # expect:  |
    # expect:  |  named(name) from builtins.type
    # expect:  |      By its name.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Static methods inherited from Shape:
    # expect:  |
    # expect:  |  other = unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  unit(n=1)
    # expect:  |      Makes one.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Readonly properties inherited from Shape:
    # expect:  |
    # expect:  |  area
    # expect:  |      The area.
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data descriptors inherited from Shape:
    # expect:  |
    # expect:  |  __dict__
    # expect matches:  \|      dictionary for instance variables( \(if defined\))?
    # expect:  |
    # expect:  |  __weakref__
    # expect matches:  \|      list of weak references to the object( \(if defined\))?
    # expect:  |
    # expect:  |  both
    # expect:  |
    # expect:  |  ----------------------------------------------------------------------
    # expect:  |  Data and other attributes inherited from Shape:
    # expect:  |
    # expect:  |  name = 'shape'
    # expect:  |
    # expect:  |  sides = 4
    # expect:
    # expect: Help on function __init__ in module __main__:
    # expect:
    # expect: __init__(self, size)
    # expect:     Initialize self.  See help(type(self)) for accurate signature.
    # expect:
    # expect: Help on method area_of in module __main__:
    # expect:
    # expect: area_of(*, scale=1.5) method of __main__.Square instance
    # expect:
    # expect: Help on method named in module __main__:
    # expect:
    # expect: named(name) method of builtins.type instance
    # expect:     By its name.
    # expect:
    # expect: Help on function <lambda> in module __main__:
    # expect:
    # expect: <lambda> lambda x
    # expect:
    # expect: Help on property:
    # expect:
    # expect:     The area.
    # expect:
print(repr(help))  # expect: Type help() for interactive help, or help(object) for help about object.
try:
    help(1, 2)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
