# Copies of bound methods, of streams in memory and of weak references, alone and as parts of objects.
import copy
import io
import pickle
import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.kids = []
        self.parent = weakref.ref(parent) if parent else None
        self.handler = self.handle

    def handle(self):
        return self.name

    @classmethod
    def kind(cls):
        return cls.__name__


root = Node('root')
root.kids.append(Node('kid', root))
other = copy.deepcopy(root)
other.name = 'other'
print(other.handler(), root.handler(), other.handler.__self__ is other)  # expect: other root True
print(other.kids[0].parent is root.kids[0].parent, copy.copy(root).handler.__self__ is root)  # expect: True True
print(copy.copy(root.handle) == root.handle, copy.deepcopy(root.handle)(), copy.copy(Node.kind)(), root.handle.__reduce__()[1][1])  # expect: True root Node handle

text = io.StringIO('one\ntwo')
text.readline()
again = copy.copy(text)
print(again.read(), text.read(), again.getvalue() == text.getvalue())  # expect: two two True
data = io.BytesIO(b'abc')
data.read(1)
print(pickle.loads(pickle.dumps(data)).read())  # expect: b'bc'
data.getbuffer()
written = copy.deepcopy(data)
written.write(b'Z')
print(written.getvalue(), data.getvalue())  # expect: b'aZc' b'abc'

for value in property(), staticmethod(len), classmethod(len), weakref.ref(root), (x for x in 'a'):
    try:
        print(pickle.dumps(value))
    except TypeError as error:
        print(error)
# expect: cannot pickle 'property' object
# expect: cannot pickle 'staticmethod' object
# expect: cannot pickle 'classmethod' object
# expect: cannot pickle 'weakref.ReferenceType' object
# expect: cannot pickle 'generator' object
