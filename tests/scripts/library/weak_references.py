# Weak references keep nothing alive; finalizers are called
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __repr__(self):
        return f'Node({self.name})'


a = Node('a')
r = weakref.ref(a, lambda gone: print('callback', gone() is None))
print(r() is a, r(), r == weakref.ref(a), hash(r) == hash(a))
del a
gc.collect()
print(r())

x, y = Node('x'), Node('y')
x.other, y.other = y, x
rx = weakref.ref(x)
del x, y
print(gc.collect() > 0, rx() is None)

values = weakref.WeakValueDictionary()
kept = Node('kept')
values['kept'], values['lost'] = kept, Node('lost')
gc.collect()
print(list(values.items()), len(values), 'lost' in values, values.get('lost'), values['kept'] is kept)

keys = weakref.WeakKeyDictionary()
key = Node('key')
keys[key] = 1
keys[Node('other')] = 2
gc.collect()
print(len(keys), keys[key], key in keys, list(keys))

group = weakref.WeakSet([kept])
group.add(Node('member'))
gc.collect()
print(len(group), kept in group, list(group))

b = Node('b')
f = weakref.finalize(b, print, 'finalized', 1)
p = weakref.proxy(b)
print(f.alive, p.name)
del b
gc.collect()
print(f.alive)
try:
    p.name
except ReferenceError as error:
    print(error)


class Method:
    def run(self):
        return 'ran'


m = Method()
wm = weakref.WeakMethod(m.run)
print(wm()())
m = None
gc.collect()
print(wm())
for wrong in (1, 'text', (), None):
    try:
        weakref.ref(wrong)
    except TypeError as error:
        print(error)
weakref.finalize(kept, print, 'at the end')
# expect: True Node(a) True True
# expect: callback True
# expect: None
# expect: True True
# expect: [('kept', Node(kept))] 1 False None True
# expect: 1 1 True [Node(key)]
# expect: 1 True [Node(kept)]
# expect: True b
# expect: finalized 1
# expect: False
# expect: weakly-referenced object no longer exists
# expect: ran
# expect: None
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'NoneType' object
# expect: at the end


# Of several references to one object the youngest is told first.
class Watched:
    pass


watched = Watched()
kept = [weakref.ref(watched, lambda ref, number=number: print('told', number)) for number in range(3)]
weakref.finalize(watched, print, 'finalized')
del watched
# expect: finalized
# expect: told 2
# expect: told 1
# expect: told 0
