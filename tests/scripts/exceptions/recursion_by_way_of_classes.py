# A class is called by way of C, which counts for the limit as well.
class Node:
    def __init__(self, depth): self.child = Node(depth + 1)
def begin(): Node(0)
for f in begin, lambda: begin():
    try:
        f()
    except RecursionError as e:
        frames, t = 0, e.__traceback__
        while t:
            frames, t = frames + 1, t.tb_next
        print(frames, e)
        # expect: 501 maximum recursion depth exceeded while calling a Python object
        # expect: 501 maximum recursion depth exceeded
try:
    Node(0)
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded
class List:
    def __init__(self, length): self.rest = List(length - 1) if length else None
    def length(self): return 1 + (self.rest.length() if self.rest else 0)
print(List(480).length())  # expect: 481

print((5).__rpow__(2, 7), (5).__pow__('a', 7), (2).__rpow__(3, None))  # expect: 4 NotImplemented 9
for f in lambda: (2.0).__pow__(2, 3), lambda: (1j).__rpow__(2, 3), lambda: (2).__pow__(2, 0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
        # expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
        # expect: ValueError complex modulo
        # expect: ValueError pow() 3rd argument cannot be 0
