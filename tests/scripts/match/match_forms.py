class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Color: RED = 1; BLUE = 2
def m(v):
    match v:
        case None | True | False: return f'singleton {v}'
        case 0: return 'zero'
        case -1 | 1.5 | 2j | -3 + 4j: return f'num {v}'
        case 'a' 'b' | b'x': return 'str'
        case Color.BLUE: return 'blue'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'number'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'1 then {rest}'
        case (x, [y, z]) : return f'nested {x}{y}{z}'
        case [*_, 'end']: return 'ends'
        case {'k': v, **rest}: return f'k={v} rest={rest}'
        case {'t': {'u': [a, _, b]}}: return f'deep {a}{b}'
        case {}: return 'mapping'
        case P(0, y=yy): return f'P0 {yy}'
        case P(x, y) as p if x == y: return f'diag {p.x}'
        case P(): return 'P'
        case str(s) | bytes(s): return f'text {s!r}'
        case (('x' | 'y') as w, *_): return w
        case _: return 'other'
for v in (None, True, 0, -1, 1.5, 2j, -3 + 4j, 'ab', b'x', 2, 500, 50, 0.25, [], (9,), [1, 2, 3], [5, (6, 7)], [3, 4, 'end'], {'k': 1, 'z': 2}, {'t': {'u': [1, 2, 3]}}, {}, {'q': 1}, P(0, 5), P(3, 3), P(1, 2), 'xyz', b'q', ('x', 1), ('z', 1, 2), {1}, range(2), iter([1]), object, 1j):
    print(repr(v)[:20] if not isinstance(v, P) and 'object at' not in repr(v) else type(v).__name__, '->', m(v))
# expect: None -> singleton None
# expect: True -> singleton True
# expect: 0 -> zero
# expect: -1 -> num -1
# expect: 1.5 -> num 1.5
# expect: 2j -> num 2j
# expect: (-3+4j) -> num (-3+4j)
# expect: 'ab' -> str
# expect: b'x' -> str
# expect: 2 -> blue
# expect: 500 -> big 500
# expect: 50 -> number
# expect: 0.25 -> number
# expect: [] -> empty
# expect: (9,) -> one 9
# expect: [1, 2, 3] -> 1 then [2, 3]
# expect: [5, (6, 7)] -> nested 567
# expect: [3, 4, 'end'] -> ends
# expect: {'k': 1, 'z': 2} -> k=1 rest={'z': 2}
# expect: {'t': {'u': [1, 2, 3 -> deep 13
# expect: {} -> mapping
# expect: {'q': 1} -> mapping
# expect: P -> P0 5
# expect: P -> diag 3
# expect: P -> P
# expect: 'xyz' -> text 'xyz'
# expect: b'q' -> text b'q'
# expect: ('x', 1) -> x
# expect: ('z', 1, 2) -> other
# expect: {1} -> other
# expect: range(0, 2) -> other
# expect: list_iterator -> other
# expect: <class 'object'> -> other
# expect: 1j -> other
match [1, [2, 3]]:
    case [a, [b, c]]: print(a, b, c)
# expect: 1 2 3
match 5:
    case x: pass
print(x)
# expect: 5
match (1, 2):
    case 1, y: print('tuple no parens', y)
# expect: tuple no parens 2
class Bad: __match_args__ = ('a', 'b'); a = 1
for code in ('match Bad():\n case Bad(1, 2): print(1)\n case _: print("no b")', 'match Bad():\n case Bad(1, 2, 3): pass', 'match 1:\n case P(1, x=2): pass\n case _: print("ok")', 'match P(1,2):\n case P(1, x=2): pass', 'match 1:\n case int(1, 2): pass', 'match object():\n case object(1): pass', 'match 1:\n case 5(): pass', 'x=5\nmatch 1:\n case x(): pass'):
    try: exec(code)
    except (TypeError, SyntaxError) as e: print(type(e).__name__, e)
# expect: no b
# expect: TypeError Bad() accepts 2 positional sub-patterns (3 given)
# expect: ok
# expect: TypeError P() got multiple sub-patterns for attribute 'x'
# expect: TypeError int() accepts 1 positional sub-pattern (2 given)
# expect: TypeError object() accepts 0 positional sub-patterns (1 given)
# expect: SyntaxError invalid syntax (<string>, line 2)
# expect: TypeError called match pattern must be a type
