def consumer():
    print('ready')
    r = ''
    while True:
        n = yield r
        if not n: return 'bye'
        print('consume', n); r = '200 OK'
def produce(c):
    c.send(None)
    for n in range(2): print('got', c.send(n + 1))
    try: c.send(0)
    except StopIteration as e: print(e.value)
produce(consumer())
# expect: ready
# expect: consume 1
# expect: got 200 OK
# expect: consume 2
# expect: got 200 OK
# expect: bye
def pipe(*stages):
    def run(src):
        for s in stages: src = s(src)
        return src
    return run
def evens(it):
    for x in it:
        if x % 2 == 0: yield x
def square(it):
    for x in it: yield x * x
def take(n):
    def t(it):
        for i, x in enumerate(it):
            if i == n: return
            yield x
    return t
print(list(pipe(evens, square, take(3))(range(100))))  # expect: [0, 4, 16]
def sched(tasks):
    from collections import deque
    q = deque(tasks); log = []
    while q:
        t = q.popleft()
        try: log.append(next(t)); q.append(t)
        except StopIteration as e: log.append(('end', e.value))
    return log
def task(n, k):
    for i in range(k): yield f'{n}{i}'
    return n
print(sched([task('a', 2), task('b', 1), task('c', 3)]))  # expect: ['a0', 'b0', 'c0', 'a1', ('end', 'b'), 'c1', ('end', 'a'), 'c2', ('end', 'c')]
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], 5])))  # expect: [1, 2, 3, 4, 5]
def perm(s):
    if len(s) <= 1: yield s; return
    for i, c in enumerate(s):
        for p in perm(s[:i] + s[i + 1:]): yield c + p
print(list(perm('abc')))  # expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
