import sys, gc, weakref
class Node:
    def __init__(self, name):
        self.name = name
        self.next = None
    def __del__(self):
        print('del', self.name)
    def __repr__(self):
        return f'Node({self.name!r})'
a = []
b = a
print(sys.getrefcount(a))  # expect: 3
n = Node('x')
print(sys.getrefcount(n) - 1)  # expect: 1
r = weakref.ref(n)
print(r(), r() is n)  # expect: Node('x') True
n = None  # expect: del x
print(r())  # expect: None
p, q = Node('p'), Node('q')
p.next, q.next = q, p
wp = weakref.ref(p, lambda ref: print('callback'))
del p, q
print('before collect', wp() is None)  # expect: before collect False
print(gc.collect() > 0)
# expect: callback
# expect: del p
# expect: del q
# expect: True
print('after', wp())  # expect: after None
print(sys.getsizeof(0), sys.getsizeof(2**30), sys.getsizeof(''), sys.getsizeof('abc'), sys.getsizeof('한글'), sys.getsizeof([]), sys.getsizeof(()), sys.getsizeof({}), sys.getsizeof([1]*10), sys.getsizeof(set()))
# expect: 28 32 49 52 78 56 40 64 136 216
x, y = 256, 256
print(x is y, id(x) == id(y))  # expect: True True
l1 = [1, [2, 3]]
import copy
l2 = copy.copy(l1); l3 = copy.deepcopy(l1)
l1[1].append(4)
print(l2, l3, l1[1] is l2[1])  # expect: [1, [2, 3, 4]] [1, [2, 3]] True
d = weakref.WeakValueDictionary()
k = Node('k'); d['k'] = k
print(list(d), len(d))  # expect: ['k'] 1
del k  # expect: del k
print(len(d))  # expect: 0
print(gc.isenabled(), gc.get_threshold())  # expect: True (700, 10, 10)
