# __del__ is called when the collector finds an object unreachable, at the latest at the end of the program
import gc


class Resource:
    def __init__(self, name):
        self.name = name
        print('open', name)

    def __del__(self):
        print('close', self.name)


def use():
    local = Resource('local')
    print('using', local.name)


use()
# expect: open local
# expect: using local
# expect: close local
gc.collect()
a = Resource('a')  # expect: open a
a = None  # expect: close a
gc.collect()
x, y = Resource('x'), Resource('y')
# expect: open x
# expect: open y
x.other, y.other = y, x
del x, y
gc.collect()
# expect: close x
# expect: close y
print('end of the program')  # expect: end of the program
last = Resource('last')  # expect: open last
# expect: close last
