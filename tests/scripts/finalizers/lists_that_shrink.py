# What was taken out of a list is gone, also when the list moves to a smaller block
import weakref

class Node:
    pass

for take in (lambda l: l.pop(), lambda l: l.remove(l[-1]), lambda l: l.__delitem__(-1), lambda l: l.__setitem__(slice(1, None), []), lambda l: l.clear()):
    nodes = [Node(), Node()]
    last = weakref.ref(nodes[-1])
    take(nodes)
    print(last(), len(nodes))
# expect: None 1
# expect: None 1
# expect: None 1
# expect: None 1
# expect: None 0
