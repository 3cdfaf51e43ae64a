import threading, random
class Ctx(threading.local):
    created = 0
    def __init__(self, value):
        self.value = value
        type(self).created += 1
    def bump(self, n):
        self.value += n
        return self.value
ctx = Ctx(100)
plain = threading.local()
plain.x = 'main'
res = {}
def work(n):
    try:
        plain.x
    except AttributeError as e:
        res[n] = [str(e)]
    plain.x = n
    for _ in range(3):
        ctx.bump(n)
    res[n].append((plain.x, ctx.value, sorted(plain.__dict__.items())))
ts = [threading.Thread(target=work, args=(i,)) for i in (1, 2, 3)]
[t.start() for t in ts]
[t.join() for t in ts]
for k in sorted(res):
    print(k, *res[k])
print(ctx.value, plain.x, Ctx.created)
del plain.x
print(hasattr(plain, 'x'))
# expect: 1 '_thread._local' object has no attribute 'x' (1, 103, [('x', 1)])
# expect: 2 '_thread._local' object has no attribute 'x' (2, 106, [('x', 2)])
# expect: 3 '_thread._local' object has no attribute 'x' (3, 109, [('x', 3)])
# expect: 100 main 4
# expect: False
