def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)

t(lambda: int.__add__(1)); t(lambda: int.__neg__(1, 2)); t(lambda: [].__setitem__(1)); t(lambda: {}.__setitem__(1))
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError:  expected 2 arguments, got 1
# expect: TypeError:  expected 2 arguments, got 1
t(lambda: (1).__pow__()); t(lambda: (1).__pow__(1, 2, 3)); t(lambda: object().__setattr__('a')); t(lambda: 'a'.__mul__())
# expect: TypeError:  expected at least 1 argument, got 0
# expect: TypeError:  expected at most 2 arguments, got 3
# expect: TypeError:  expected 2 arguments, got 1
# expect: TypeError:  expected 1 argument, got 0
t(lambda: [].__imul__(1, 2)); t(lambda: (1).__mul__()); t(lambda: (1).__format__()); t(lambda: 'a'.__format__(1, 2))
# expect: TypeError:  expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: int.__format__() takes exactly one argument (0 given)
# expect: TypeError: str.__format__() takes exactly one argument (2 given)
t(lambda: 'a'.__getnewargs__(1)); t(lambda: [].__init__(1, 2)); t(lambda: {}.__init__(1, 2)); t(lambda: [].__iter__(1))
# expect: TypeError: str.__getnewargs__() takes no arguments (1 given)
# expect: TypeError: list expected at most 1 argument, got 2
# expect: TypeError: dict expected at most 1 argument, got 2
# expect: TypeError: expected 0 arguments, got 1
t(lambda: 'ab' * 2**62); t(lambda: b'ab' * 2**62)
# expect: OverflowError: repeated string is too long
# expect: OverflowError: repeated bytes are too long
t(lambda: input(prompt='a')); t(lambda: input(1, 2))
# expect: TypeError: input() takes no keyword arguments
# expect: TypeError: input expected at most 1 argument, got 2
class N:
    def __iadd__(self, other): print('N.iadd'); return NotImplemented
    def __add__(self, other): print('N.add'); return NotImplemented
class P(N):
    def __radd__(self, other): return 'P.radd'
class Q(N):
    def __radd__(self, other): print('Q.radd'); return NotImplemented
n = N(); n += P(); print(n)
# expect: N.iadd
# expect: P.radd
def q():
    n = N(); n += Q()
t(q)
# expect: N.iadd
# expect: Q.radd
# expect: N.add
# expect: TypeError: unsupported operand type(s) for +=: 'N' and 'Q'
