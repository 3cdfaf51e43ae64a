# Classes derived from classmethod, staticmethod and property: __get__ and attributes of their own.
class cm(classmethod):
    def __init__(self, function):
        super().__init__(function)
        self.tag = function.__name__

    def __get__(self, instance, owner=None):
        print('get', instance is None, owner.__name__)
        return super().__get__(instance, owner)


class sm(staticmethod):
    def __get__(self, instance, owner=None):
        print('static get')
        return super().__get__(instance, owner)


class Plain(classmethod):
    pass


class Named(property):
    def __init__(self, getter):
        super().__init__(getter)
        self.name = getter.__name__

    def __set_name__(self, owner, name):
        self.owner = owner.__name__


class C:
    @cm
    def f(cls):
        return cls.__name__

    @sm
    def g(x):
        return x

    @Plain
    def h(cls):
        return 'h of ' + cls.__name__

    @Named
    def p(self):
        return 5


class D(C):
    pass


print(type(C.__dict__['f']), C.__dict__['f'].tag, C.__dict__['f'].__dict__['tag'], isinstance(C.__dict__['f'], classmethod))
# expect: <class '__main__.cm'> f f True
print(C.f(), D().f(), C.g(1), D().g(2), D.h(), C().h(), type(C.__dict__['h']).__name__)
# expect: get True C
# expect: get False D
# expect: static get
# expect: static get
# expect: C D 1 2 h of D h of C Plain
print(C().p, C.p.name, C.p.owner, type(C.p).__name__, D.p is C.p)
# expect: 5 p C Named True
C.p.extra = [1]
import gc
gc.collect()
print(C.p.extra, C.__dict__['f'].tag)
# expect: [1] f
for wrong in (lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod.__new__(int, len), lambda: setattr(classmethod(len), 'x', 1),
              lambda: property(len).x):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError classmethod expected 1 argument, got 0
# expect: TypeError staticmethod expected 1 argument, got 2
# expect: TypeError classmethod.__new__(int): int is not a subtype of classmethod
# expect: None
# expect: AttributeError 'property' object has no attribute 'x'
