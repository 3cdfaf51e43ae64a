import threading
class threadsafe_iter:
    def __init__(self, it): self.it = it; self.lock = threading.Lock()
    def __iter__(self): return self
    def __next__(self):
        with self.lock: return next(self.it)
def threadsafe_generator(f):
    def g(*a, **kw): return threadsafe_iter(f(*a, **kw))
    return g
@threadsafe_generator
def count():
    i = 0
    while i < 300: i += 1; yield i
c = count(); got = []
def loop():
    for x in c: got.append(x)
ts = [threading.Thread(target=loop) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(len(got), sum(got), len(set(got)))
def racy():
    while True: yield
g = racy()
class Counter(dict):
    def __missing__(self, k): return 0
cc = Counter(); 
for ch in "운영체제운영": cc[ch] += 1
print(cc, max(cc, key=cc.get))
# expect: 300 45150 300
# expect: {'운': 2, '영': 2, '체': 1, '제': 1} 운
