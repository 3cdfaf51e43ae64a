from __future__ import annotations


class Node:
    next: Node | None = None
    items: list[int] = []

    def link(self, other: Node, *, deep: bool = False) -> Node:
        return other


def f(a: undefined, b: dict[str, int] = None) -> (int): ...


print(Node.__annotations__)  # expect: {'next': 'Node | None', 'items': 'list[int]'}
print(Node.link.__annotations__)  # expect: {'other': 'Node', 'deep': 'bool', 'return': 'Node'}
print(f.__annotations__)  # expect: {'a': 'undefined', 'b': 'dict[str, int]', 'return': 'int'}


class Written:
    a: Literal["x"]; b: dict[str,int]|None; c: (1,2); d: -( a+b )*c; e: a [1:2 , ...]; f: not  x and (y or z); g: f(a ,k = 1)(*b)
    h: (x if y else z)[0]; i: {1:2,**d}; j: 1 .real; k: a<b is not c; l: "it's"; m: (2**3)**4; n: ((lambda: 0)); o: b"\0"; p: [ ]; q: (x
        .y)


print(Written.__annotations__)
# expect: {'a': "Literal['x']", 'b': 'dict[str, int] | None', 'c': '(1, 2)', 'd': '-(a + b) * c', 'e': 'a[1:2, ...]', 'f': 'not x and (y or z)', 'g': 'f(a, k=1)(*b)', 'h': '(x if y else z)[0]', 'i': '{1: 2, **d}', 'j': '1 .real', 'k': 'a < b is not c', 'l': '"it\'s"', 'm': '(2 ** 3) ** 4', 'n': 'lambda: 0', 'o': "b'\\x00'", 'p': '[]', 'q': 'x.y'}
