print(hash(0), hash(1), hash(True), hash(1.0), hash(-1), hash(-1.0), hash(0.5) == hash(0.5), hash(2 ** 61 - 1), hash('') , hash(()) == hash(()), hash(None) == hash(None), hash((1, 2)) == hash((1, 2)), hash(1 + 0j), hash(10 ** 20) == hash(1e20), hash(b'a') == hash('a'), hash(frozenset()) == hash(frozenset()))
# expect: 0 1 1 1 -2 -2 True 0 0 True True True 1 True True True
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: hash([])); t(lambda: hash({})); t(lambda: hash(set())); t(lambda: hash(bytearray())); t(lambda: hash(([],))); t(lambda: hash((1, {}))); t(lambda: hash()); t(lambda: hash(1, 2)); t(lambda: hash(slice(1))); t(lambda: {[]: 1}); t(lambda: {{}}); t(lambda: {1: 2}[[]]); t(lambda: [] in {1}); t(lambda: [] in {}); t(lambda: {}.get([])); t(lambda: set([[]])); t(lambda: frozenset([{}])); t(lambda: dict([([], 1)])); t(lambda: {}.setdefault([])); t(lambda: {}.pop([])); t(lambda: {}.pop([], 1)); t(lambda: {1: 1}.pop([], 1)); t(lambda: dict.fromkeys([[]]))
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'set'
# expect: TypeError unhashable type: 'bytearray'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError hash() takes exactly one argument (0 given)
# expect: TypeError hash() takes exactly one argument (2 given)
# expect: TypeError unhashable type: 'slice'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: KeyError []
# expect: 1
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
class A:
    def __hash__(self): return 'x'
class B:
    def __eq__(self, o): return True
class C:
    def __hash__(self): return 2 ** 70
class D:
    def __hash__(self): return -1
class E:
    __hash__ = None
class F:
    def __hash__(self): return True
class G(B):
    def __hash__(self): return 5
t(lambda: hash(A())); t(lambda: hash(B())); t(lambda: hash(C())); t(lambda: hash(D())); t(lambda: hash(E())); t(lambda: hash(F())); t(lambda: hash(G())); t(lambda: {B(): 1}); t(lambda: {E()}); t(lambda: hash(A) == hash(A)); t(lambda: hash(len) == hash(len)); t(lambda: A().__hash__()); t(lambda: B.__hash__); t(lambda: object().__hash__() is not None); t(lambda: {G(): 1, G(): 2}.values())
# expect: TypeError __hash__ method should return an integer
# expect: TypeError unhashable type: 'B'
# expect: 512
# expect: -2
# expect: TypeError unhashable type: 'E'
# expect: 1
# expect: 5
# expect: TypeError unhashable type: 'B'
# expect: TypeError unhashable type: 'E'
# expect: True
# expect: True
# expect: x
# expect: None
# expect: True
# expect: dict_values([2])
class K:
    def __init__(s, n): s.n = n
    def __hash__(s): print('hash', s.n); return 1
    def __eq__(s, o): print('eq', s.n, o.n); return s.n == o.n
    def __repr__(s): return f'K{s.n}'
d = {K(1): 'a'}  # expect: hash 1
d[K(2)] = 'b'
# expect: hash 2
# expect: eq 1 2
d[K(1)] = 'c'
# expect: hash 1
# expect: eq 1 1
print(d)  # expect: {K1: 'c', K2: 'b'}
print(K(2) in d, K(3) in d)
# expect: hash 2
# expect: eq 1 2
# expect: eq 2 2
# expect: hash 3
# expect: eq 1 3
# expect: eq 2 3
# expect: True False
s = {K(1), K(1)}
# expect: hash 1
# expect: hash 1
# expect: eq 1 1
print(s)  # expect: {K1}
