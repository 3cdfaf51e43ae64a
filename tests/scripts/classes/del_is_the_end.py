# del of the last name of an object: its finalizer and the callbacks of weak references come at once
import weakref


class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


a = A('a')
del a
# expect: end of a
print('after del a')
# expect: after del a
b = A('b')
c = b
r = weakref.ref(b, lambda gone: print('gone'))
del b
print('still there', c.name, r() is c)
# expect: still there b True
del c
# expect: end of b
# expect: gone
print('after del c', r())
# expect: after del c None
for name in ('x', 'y'):
    d = A(name)
    del d
    print('next')
# expect: end of x
# expect: next
# expect: end of y
# expect: next
