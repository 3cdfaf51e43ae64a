class Metres(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{float(self)}{self.unit}"

    def __add__(self, other):
        return Metres(float(self) + other, self.unit)


class Plain(float):
    pass


x = Metres(2.5, "km")
print(x, [x], x.unit, x + 1, (x + 1).unit, x * 2, type(x * 2), -x, type(-x), abs(x), x == 2.5, x < 3, hash(x) == hash(2.5))
# expect: 2.5km [2.5km] km 3.5km km 5.0 <class 'float'> -2.5 <class 'float'> 2.5 True True True
print(float(x), type(float(x)), int(x), round(x), round(x, 1), bool(x), str(x), f"{x:.2f}", "%.1f %s %d" % (x, x, x), {2.5: "k"}[x])
# expect: 2.5 <class 'float'> 2 2 2.5 True 2.5km 2.50 2.5 2.5km 2 k
print(x.is_integer(), x.as_integer_ratio(), x.hex(), x.real, type(x.real), x.conjugate(), divmod(x, 2), x // 1, x % 2, x ** 2)
# expect: False (5, 2) 0x1.4000000000000p+1 2.5 <class 'float'> 2.5 (1.0, 0.5) 2.0 0.5 6.25
print(sorted([Plain(2), 1.5, Plain(1)]), sum([Plain(1), Plain(2)]), max(Plain(1), 3), isinstance(x, float), Plain("1e3"), Plain())
# expect: [1.0, 1.5, 2.0] 3.0 3 True 1000.0 0.0
p = Plain(1)
p.name = "one"
print(p.__dict__, repr(p), p + p, type(p + p), p is p, p == Plain(1), bool(Plain(0)), Plain(x), type(Plain(x)))
# expect: {'name': 'one'} 1.0 2.0 <class 'float'> True True False 2.5 <class '__main__.Plain'>
print(float.__repr__(x), float.__add__(x, 1), x.__float__(), complex(x), type(Plain.fromhex("0x1p1")).__name__ in ("Plain", "float"))
# expect: 2.5 3.5 2.5 (2.5+0j) True
import math
print(math.sqrt(Plain(4)), math.floor(x), math.ceil(x), math.isnan(Plain("nan")), math.fsum([Plain(1), x]))  # expect: 2.0 2 3 True 3.5
for call in (lambda: Plain("x"), lambda: Metres(), lambda: p.nothing, lambda: p + "a", lambda: p < "a", lambda: p(), lambda: int(Plain("inf"))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError could not convert string to float: 'x'
        # expect: TypeError Metres.__new__() missing 1 required positional argument: 'value'
        # expect: AttributeError 'Plain' object has no attribute 'nothing'
        # expect: TypeError unsupported operand type(s) for +: 'Plain' and 'str'
        # expect: TypeError '<' not supported between instances of 'Plain' and 'str'
        # expect: TypeError 'Plain' object is not callable
        # expect: OverflowError cannot convert float infinity to integer
