# Weak references to what is part of a cycle hold until gc.collect(), which tells them before it calls __del__.
import gc
import weakref

class Plain:
    pass

class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)

def ring(kind, *names):
    nodes = [kind(*name) for name in names]
    for node, other in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = other
    return nodes[0]

plain = ring(Plain, (), ())
to_plain = weakref.ref(plain)
del plain
print(to_plain() is None)  # expect: False
gc.collect()
print(to_plain() is None)  # expect: True

node = ring(Node, 'p', 'q')
to_node = weakref.ref(node, lambda reference: print('callback', reference() is None))
del node
print(to_node() is None)  # expect: False
gc.collect()
# expect: callback True
# expect: del p
# expect: del q
print(to_node() is None)  # expect: True

single = Node('single')
to_single = weakref.ref(single, lambda reference: print('callback', reference() is None))
del single
# expect: del single
# expect: callback True

parent = Plain()
parent.child = Plain()
parent.child.parent = weakref.ref(parent)
to_child = weakref.ref(parent.child)
del parent
print(to_child() is None)  # expect: True

values = weakref.WeakValueDictionary()
values['ring'] = ring(Plain, (), ())
values['gone'] = Plain()
print(sorted(values))  # expect: ['ring']
gc.collect()
print(sorted(values))  # expect: []
