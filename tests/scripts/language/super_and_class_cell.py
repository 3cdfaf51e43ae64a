class A:
    def f(self, x=0):
        return ["A", x]

    @classmethod
    def make(cls):
        return cls.__name__

    def __init__(self):
        self.log = ["A"]


class B(A):
    def f(self, x=1):
        return super().f(x) + ["B"]

    @classmethod
    def make(cls):
        return super().make() + "!"

    def __init__(self):
        super().__init__()
        self.log.append(__class__.__name__)

    def in_closure(self):
        def inner():
            return __class__.__name__
        return inner()

    def rebound(self):
        self = B()
        return super().f()

    def self_in_cell(self):
        g = lambda: self
        return super().f(), g() is self

    def explicit(self):
        return super(B, self).f(9)


class C(B):
    def f(self):
        return super().f(5) + ["C"]

    @staticmethod
    def none():
        return super()


b, c = B(), C()
print(b.f(), b.make(), b.log, b.in_closure(), b.rebound(), b.self_in_cell(), b.explicit())
# expect: ['A', 1, 'B'] B! ['A', 'B'] B ['A', 0] (['A', 0], True) ['A', 9]
print(c.f(), c.make(), c.log, C.in_closure(c))  # expect: ['A', 5, 'B', 'C'] C! ['A', 'B'] B
try:
    C.none()
except RuntimeError as e:
    print(e)  # expect: super(): no arguments


class Outer:
    def method(self):
        class Inner:
            outer = __class__

            def own(self):
                return __class__
        return Inner.outer is Outer, Inner().own() is Inner


print(Outer().method())  # expect: (True, True)


class P:
    __class__ = property(lambda self: "fake")

    def which(self):
        return super().__repr__()[:3]


print(P().__class__, P().which())  # expect: fake <__
