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
