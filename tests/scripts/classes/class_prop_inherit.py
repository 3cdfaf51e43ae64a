class A:
    @property
    def x(self): print('A.x'); return 1
    @x.setter
    def x(self, v): print('A.set', v)
class B(A):
    @property
    def y(self): return self.x + 1
class C(B):
    @A.x.getter
    def x(self): print('C.x'); return super().x + 10
    @property
    def y(self): return super().y * 2
b = B(); print(b.x, b.y); b.x = 5
# expect: A.x
# expect: A.x
# expect: 1 2
# expect: A.set 5
c = C(); print(c.x, c.y); c.x = 6
# expect: C.x
# expect: A.x
# expect: C.x
# expect: A.x
# expect: 11 24
# expect: A.set 6
try: b.y = 1
except AttributeError as e: print(e)  # expect: property 'y' of 'B' object has no setter
try: del b.x
except AttributeError as e: print(e)  # expect: property 'x' of 'B' object has no deleter
A.x = 7; print(b.x); b.x = 8; print(b.x, b.__dict__)
# expect: 7
# expect: 8 {'x': 8}
