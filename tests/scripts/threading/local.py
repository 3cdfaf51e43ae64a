import threading
data = threading.local()
data.x = "main"
def work(n):
    print(hasattr(data, "x"))
    # expect: False
    # expect: False
    data.x = n
    results.append(data.x)

results = []
for n in range(2):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
print(results, data.x)  # expect: [0, 1] main

class Slotted(threading.local):     # what has a slot is everybody's, as is a property
    __slots__ = ('shared', '_limit')
    @property
    def limit(self): return self._limit
    @limit.setter
    def limit(self, value): self._limit = 2 * value
one = Slotted()
one.shared, one.mine, one.limit = 'all', 'main', 4
def look():
    print(one.shared, hasattr(one, 'mine'), one.limit, one.__dict__)    # expect: all False 8 {}
t = threading.Thread(target=look); t.start(); t.join()
print(one.__dict__)     # expect: {'mine': 'main'}
try: del data.missing
except AttributeError as e: print(e)    # expect: '_thread._local' object has no attribute 'missing'
