for v in (0, 1, -1, 5, 10**20, -10**20, 1.5, -0.0, True, False):
    print(v, -v, +v, not v, ~v if isinstance(v, int) else "-", - -v, not not v, abs(v))
# expect: 0 0 0 True -1 0 False 0
# expect: 1 -1 1 False -2 1 True 1
# expect: -1 1 -1 False 0 -1 True 1
# expect: 5 -5 5 False -6 5 True 5
# expect: 100000000000000000000 -100000000000000000000 100000000000000000000 False -100000000000000000001 100000000000000000000 True 100000000000000000000
# expect: -100000000000000000000 100000000000000000000 -100000000000000000000 False 99999999999999999999 -100000000000000000000 True 100000000000000000000
# expect: 1.5 -1.5 1.5 False - 1.5 True 1.5
# expect: -0.0 0.0 -0.0 True - -0.0 False 0.0
# expect: True -1 1 False -2 1 True 1
# expect: False 0 0 True -1 0 False 0
print(-2 ** 2, (-2) ** 2, 2 ** -2, ~1 + 1, not 1 == 2, -5 // 2, -(5 // 2), -5 % 3, +-+-1, ~~5, -True, ~True, +False)
# expect: -4 4 0.25 -1 True -3 -2 1 1 5 -1 -2 0
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __bool__(self): return False
    def __index__(self): return 7
    def __int__(self): return 8
    def __float__(self): return 8.5
    def __complex__(self): return 1j
    def __round__(self, n=None): return ("round", n)
    def __len__(self): return 3
    def __hash__(self): return 9
u = U()
print(-u, +u, ~u, abs(u), not u, bool(u), int(u), float(u), complex(u), round(u), round(u, 2), len(u), hash(u), hex(u), bin(u), oct(u), [0] * u, range(u), "abcdefgh"[u])
# expect: neg pos inv abs True False 8 8.5 1j ('round', None) ('round', 2) 3 9 0x7 0b111 0o7 [0, 0, 0, 0, 0, 0, 0] range(0, 7) h
for s in ("-'a'", "+'a'", "~'a'", "-[]", "+None", "~1.5", "-{}", "~()", "-print", "not print", "-object()", "abs('a')", "abs(None)", "+b''", "-(lambda: 0)", "~1j", "-1j", "+1j", "-...", "abs([])", "-U", "~U"):
    try: print(s, eval(s))
    except TypeError as e: print(s, e)
# expect: -'a' bad operand type for unary -: 'str'
# expect: +'a' bad operand type for unary +: 'str'
# expect: ~'a' bad operand type for unary ~: 'str'
# expect: -[] bad operand type for unary -: 'list'
# expect: +None bad operand type for unary +: 'NoneType'
# expect: ~1.5 bad operand type for unary ~: 'float'
# expect: -{} bad operand type for unary -: 'dict'
# expect: ~() bad operand type for unary ~: 'tuple'
# expect: -print bad operand type for unary -: 'builtin_function_or_method'
# expect: not print False
# expect: -object() bad operand type for unary -: 'object'
# expect: abs('a') bad operand type for abs(): 'str'
# expect: abs(None) bad operand type for abs(): 'NoneType'
# expect: +b'' bad operand type for unary +: 'bytes'
# expect: -(lambda: 0) bad operand type for unary -: 'function'
# expect: ~1j bad operand type for unary ~: 'complex'
# expect: -1j (-0-1j)
# expect: +1j 1j
# expect: -... bad operand type for unary -: 'ellipsis'
# expect: abs([]) bad operand type for abs(): 'list'
# expect: -U bad operand type for unary -: 'type'
# expect: ~U bad operand type for unary ~: 'type'
