class NonData:
    def __get__(self, o, t): return ('nd', o is not None, t.__name__)
class Data:
    def __get__(self, o, t=None):
        if o is None: return self
        return o.__dict__.get('d', 'unset')
    def __set__(self, o, v): o.__dict__['d'] = v * 2
    def __delete__(self, o): print('del'); del o.__dict__['d']
class OnlySet:
    def __set__(self, o, v): print('set', v)
class A:
    nd = NonData(); d = Data(); s = OnlySet()
a = A()
print(a.nd, A.nd, a.d, isinstance(A.d, Data))  # expect: ('nd', True, 'A') ('nd', False, 'A') unset True
a.nd = 5; print(a.nd); del a.nd; print(a.nd[0])
# expect: 5
# expect: nd
a.d = 4; print(a.d, a.__dict__); a.__dict__['d'] = 1; print(a.d)
# expect: 8 {'d': 8}
# expect: 1
del a.d; print(a.d)
# expect: del
# expect: unset
try: del a.d  # expect: del
except KeyError as e: print('KeyError', e)  # expect: KeyError 'd'
a.s = 3; print(type(a.s).__name__); a.__dict__['s'] = 9; print(a.s)
# expect: set 3
# expect: OnlySet
# expect: 9
try: del a.s
except AttributeError as e: print(e)  # expect: __delete__
A.d = 7; print(a.d)  # expect: 7
f = A.__init_subclass__
def func(self): return self
print(func.__get__(3)(), func.__get__(None, int) is func, type(func.__get__(3)).__name__)  # expect: 3 True method
try: func.__get__(None)
except TypeError as e: print(e)  # expect: __get__(None, None) is invalid
cm = classmethod(func); print(cm.__get__(None, int)(), cm.__func__ is func, cm.__wrapped__ is func)  # expect: <class 'int'> True True
sm = staticmethod(func); print(sm(8), sm.__get__(1)(2))  # expect: 8 2
p = property(lambda s: 1, doc='hi')
print(p.__doc__, p.fset, p.__get__(a), p.__get__(None, A) is p)  # expect: hi None 1 True
try: p.__set__(a, 1)
except AttributeError as e: print(e)  # expect: property of 'A' object has no setter
