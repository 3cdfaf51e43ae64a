# Derived classes are written as the value of their base, whatever they show.
import json, enum
class C(str, enum.Enum): RED = "red"
class S(enum.StrEnum): A = "a\n"
class L(enum.IntEnum): H = 5
class MS(str):
    def __str__(self): return "MS!"
    def __repr__(self): return "MSr"
class F(float):
    def __repr__(self): return "F!"
class I(int):
    def __str__(self): return "I!"
    __repr__ = __str__
print(json.dumps([C.RED, S.A, L.H, MS("x"), F(1.5), I(7)]), json.dumps({C.RED: 1, L.H: 2, MS("k"): 3, F(2.5): 4, I(8): 5, None: 1, True: 2}))
# expect: ["red", "a\n", 5, "x", 1.5, 7] {"red": 1, "5": 2, "k": 3, "2.5": 4, "8": 5, "null": 1, "true": 2}
print(json.dumps(C.RED), json.dumps(MS("é")), json.dumps(MS("é"), ensure_ascii=False), json.dumps({"b": C.RED}, indent=1), json.dumps({C.RED: C.RED}, sort_keys=True))
# expect: "red" "\u00e9" "é" {
# expect:  "b": "red"
# expect: } {"red": "red"}
