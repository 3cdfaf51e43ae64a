def t(): print('t', end=' '); return True
def f(): print('f', end=' '); return False
print(t() or f(), f() or t(), t() and f(), f() and t(), not t(), not f())
# expect: t f t t f f t f True True False False False True
print(t() if f() else f(), t() ^ f(), t() | f(), t() & f(), f() == f() == False)
# expect: f f t f t f t f f f False True True False True
x = f() or t() and f() or t()
print(x, all([t(), f(), t()]), any([f(), t(), f()]), all(v() for v in (t, f, t)), any(v() for v in (f, t, f)))
# expect: f t f t t f t f t f t f f t True False True False True
while f(): pass
else: print('else')
# expect: f else
print([v() for v in (t, f) if v()], (t() or 1 / 0), (f() and 1 / 0))
# expect: t t f t f [True] True False

class Counter:
    total = 0
    instances = []
    def __init__(self, name):
        self.name = name
        Counter.total += 1
        type(self).instances.append(name)
    @classmethod
    def reset(cls): cls.total = 0; cls.instances = []
    def __del__(self): pass
class Sub(Counter):
    instances = []
a, b, c = Counter('a'), Sub('b'), Sub('c')
print(Counter.total, Sub.total, Counter.instances, Sub.instances)
# expect: 3 3 ['a'] ['b', 'c']
Sub.reset()
print(Counter.total, Sub.total, Counter.instances, Sub.instances, 'total' in Sub.__dict__)
# expect: 3 0 ['a'] [] True
d = Sub('d')
print(Counter.total, Sub.total, d.total, d.instances)
# expect: 4 0 0 ['d']
a.total = 99
print(a.total, Counter.total, vars(a))
# expect: 99 4 {'name': 'a', 'total': 99}
print(isinstance(d, Counter), type(d) is Counter, Counter.__subclasses__(), [k for k in vars(Sub) if k[0] != '_'])
# expect: True False [<class '__main__.Sub'>] ['instances', 'total']

text = 'the quick brown the lazy dog the end'
c = {}
for w in text.split(): c[w] = c.get(w, 0) + 1
print(c, sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:2], max(c, key=c.get), sum(c.values()), len(c))
# expect: {'the': 3, 'quick': 1, 'brown': 1, 'lazy': 1, 'dog': 1, 'end': 1} [('the', 3), ('brown', 1)] the 8 6
inv = {}
for k, v in c.items(): inv.setdefault(v, []).append(k)
print(inv, {k: sorted(v) for k, v in inv.items()}, list(inv), sorted(inv, reverse=True))
# expect: {3: ['the'], 1: ['quick', 'brown', 'lazy', 'dog', 'end']} {3: ['the'], 1: ['brown', 'dog', 'end', 'lazy', 'quick']} [3, 1] [3, 1]
letters = {ch: text.count(ch) for ch in sorted(set(text)) if ch != ' '}
print(letters)
# expect: {'a': 1, 'b': 1, 'c': 1, 'd': 2, 'e': 4, 'g': 1, 'h': 3, 'i': 1, 'k': 1, 'l': 1, 'n': 2, 'o': 2, 'q': 1, 'r': 1, 't': 3, 'u': 1, 'w': 1, 'y': 1, 'z': 1}
nested = {'a': {'b': {'c': 1}}, 'l': [1, {'x': 2}]}
nested['a']['b']['d'] = [2]
nested['l'][1]['x'] += 5
print(nested, nested['a'].get('z', {}).get('q'), 'c' in nested['a']['b'], list(nested['a']['b'].items()))
# expect: {'a': {'b': {'c': 1, 'd': [2]}}, 'l': [1, {'x': 7}]} None True [('c', 1), ('d', [2])]
m = dict(zip('abc', range(3)))
m.update({'d': 3}, e=4)
for k in list(m):
    if m[k] % 2: del m[k]
print(m, m.keys() - {'a'}, {v: k for k, v in m.items()}, min(m.values()), [k + str(v) for k, v in m.items()], dict(sorted(m.items(), reverse=True)), dict(filter(lambda kv: kv[1] > 0, m.items())), any(v > 3 for v in m.values()))
# expect: {'a': 0, 'c': 2, 'e': 4} {'e', 'c'} {0: 'a', 2: 'c', 4: 'e'} 0 ['a0', 'c2', 'e4'] {'e': 4, 'c': 2, 'a': 0} {'c': 2, 'e': 4} True

class AppError(Exception):
    code = 1
    def __init__(self, msg, *, detail=None):
        super().__init__(msg)
        self.detail = detail
    def __str__(self): return f'[{self.code}] {self.args[0]} ({self.detail})'
class NotFound(AppError): code = 404
class Multi(ValueError, KeyError): pass
def run(x):
    if x == 0: raise AppError('zero', detail={'x': x})
    if x == 1: raise NotFound('one')
    if x == 2: raise Multi('m', 2)
    if x == 3: raise NotFound
    if x == 4: raise AppError('chain') from LookupError('why')
    if x == 5: assert x < 5, x
    if x == 6: [].pop()
    if x == 7: raise KeyboardInterrupt
    return x
for i in range(9):
    try:
        r = run(i)
    except NotFound as e: print('NF', e, e.code)
    except AppError as e: print('App', e, repr(e), e.__cause__ and repr(e.__cause__), e.args)
    except (ValueError, KeyError) as e: print('VK', e, e.args, isinstance(e, LookupError), type(e).__mro__[1:3])
    except Exception as e: print('E', type(e).__name__, e)
    except BaseException as e: print('B', type(e).__name__, e.args)
    else: print('ok', r)
    finally: print('-', end=' ')
# expect: App [1] zero ({'x': 0}) AppError('zero') None ('zero',)
# expect: - NF [404] one (None) 404
# expect: - VK ('m', 2) ('m', 2) True (<class 'ValueError'>, <class 'KeyError'>)
# expect: - E TypeError AppError.__init__() missing 1 required positional argument: 'msg'
# expect: - App [1] chain (None) AppError('chain') LookupError('why') ('chain',)
# expect: - E AssertionError 5
# expect: - E IndexError pop from empty list
# expect: - B KeyboardInterrupt ()
# expect: - ok 8
print()
# expect: -
try:
    try: raise AppError('inner')
    except AppError as e: raise
except AppError as e: print(e, e.__context__)
# expect: [1] inner (None) None
e = AppError('x'); e.add_note('n1'); e.add_note('n2'); print(e.__notes__, e.with_traceback(None) is e, e.__traceback__)
# expect: ['n1', 'n2'] True None
print(issubclass(NotFound, Exception), NotFound.__bases__, AppError('q') == AppError('q'), hash(e) == hash(e), bool(AppError('')))
# expect: True (<class '__main__.AppError'>,) False True True

def numbers(n):
    for i in range(n): yield i
def evens(it):
    for x in it:
        if x % 2 == 0: yield x
def squares(it): return (x * x for x in it)
def take(it, n):
    for _, x in zip(range(n), it): yield x
def chunks(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield buf
            buf = []
    if buf: yield buf
print(list(squares(evens(numbers(10)))), list(take(numbers(100), 3)), list(chunks(numbers(7), 3)), sum(evens(numbers(11))))
# expect: [0, 4, 16, 36, 64] [0, 1, 2] [[0, 1, 2], [3, 4, 5], [6]] 30
def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)): yield from flatten(e)
        else: yield e
print(list(flatten([1, [2, (3, [4])], [], ((5,),)])))
# expect: [1, 2, 3, 4, 5]
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
print(list(take(primes(), 10)))
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
def window(seq, n):
    it = iter(seq)
    w = [next(it) for _ in range(n)]
    yield tuple(w)
    for x in it:
        w = w[1:] + [x]
        yield tuple(w)
print(list(window('abcde', 3)))
# expect: [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')]
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in list(its):
            try: yield next(i)
            except StopIteration: its.remove(i)
print(list(interleave('abc', [1, 2], (9,))))
# expect: ['a', 1, 9, 'b', 2, 'c']
def perms(s):
    if len(s) <= 1: yield s
    else:
        for i, c in enumerate(s):
            for p in perms(s[:i] + s[i + 1:]): yield c + p
print(list(perms('abc')))
# expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
def coro():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
c = coro(); next(c); c.send(5); print(c.send(7))
# expect: 12
try: c.send(None)
except StopIteration as e: print('total', e.value)
# expect: total 12

def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]: a[j], a[j + 1] = a[j + 1], a[j]
    return a
def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2; l, r = merge(a[:m]), merge(a[m:]); out = []
    while l and r: out.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return out + l + r
data = [5, 2, 9, 1, 5, 6, -3]
print(bubble(data), quick(data), merge(data), data)
# expect: [-3, 1, 2, 5, 5, 6, 9] [-3, 1, 2, 5, 5, 6, 9] [-3, 1, 2, 5, 5, 6, 9] [5, 2, 9, 1, 5, 6, -3]
def bsearch(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo if lo < len(a) and a[lo] == x else -1
s = sorted(data); print([bsearch(s, x) for x in (1, 5, 7, -3, 9)])
# expect: [1, 3, -1, 0, 6]
mat = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*mat)], [[sum(a * b for a, b in zip(r, c)) for c in zip(*mat)] for r in mat] if False else [sum(r) for r in mat], [x for r in mat for x in r], [r[::-1] for r in mat[::-1]])
# expect: [[1, 4], [2, 5], [3, 6]] [6, 15] [1, 2, 3, 4, 5, 6] [[6, 5, 4], [3, 2, 1]]
sieve = [True] * 30; sieve[:2] = [False] * 2
for i in range(2, 6):
    if sieve[i]: sieve[i * i::i] = [False] * len(sieve[i * i::i])
print([i for i, p in enumerate(sieve) if p])
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 18), gcd(17, 5), [gcd(12, i) for i in range(1, 13)])
# expect: 6 1 [1, 2, 3, 4, 1, 6, 1, 4, 3, 2, 1, 12]
st = []
for t in '3 4 + 2 * 7 -'.split():
    if t.isdigit(): st.append(int(t))
    else:
        b, a = st.pop(), st.pop()
        st.append({'+': a + b, '-': a - b, '*': a * b}[t])
print(st)
# expect: [7]
print(list(map(lambda n: bin(n)[2:].zfill(4), range(4))), ''.join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in 'hello'), ' '.join(w[::-1] for w in 'abc def'.split()), sorted({len(w) for w in 'a bb cc'.split()}), [i for i in range(1, 20) if sum(d for d in range(1, i) if i % d == 0) == i])
# expect: ['0000', '0001', '0010', '0011'] uryyb cba fed [1, 2] [6]
l = [1, 2, 3, 4]; l[1:3] = [l[2], l[1]]; print(l); l.insert(2, l.pop()); print(l); del l[::2]; print(l); l *= 2; l += l[:1]; print(l, l.count(4), l.index(3))
# expect: [1, 3, 2, 4]
# expect: [1, 3, 4, 2]
# expect: [3, 2]
# expect: [3, 2, 3, 2, 3] 0 0

s = '  Hello, World!  '
print(s.strip(), s.lstrip(), s.rstrip() + '|', s.strip().lower().replace(',', '').split(), s.strip().swapcase(), len(s), s.find('World'), s.count('l'), s.strip()[::-1], s.strip().center(20, '*'), s.isspace(), s.strip('! H'))
# expect: Hello, World! Hello, World!     Hello, World!| ['hello', 'world!'] hELLO, wORLD! 17 9 3 !dlroW ,olleH ***Hello, World!**** False ello, World
w = 'the cat in the hat'
print(w.title(), w.capitalize(), ' '.join(x.capitalize() for x in w.split()), w.replace('the', 'a', 1), w.partition(' in '), w.rpartition('the'), w.split('the'), w.index('cat'), w.rindex('the'), w.startswith('the'), w.endswith(('cat', 'hat')), sorted(set(w)), ''.join(sorted(w)).strip(), max(w.split(), key=len), w.translate(str.maketrans('aeiou', '*****')), w.encode(), w.zfill(20), w.expandtabs())
# expect: The Cat In The Hat The cat in the hat The Cat In The Hat a cat in the hat ('the cat', ' in ', 'the hat') ('the cat in ', 'the', ' hat') ['', ' cat in ', ' hat'] 4 11 True True [' ', 'a', 'c', 'e', 'h', 'i', 'n', 't'] aaceehhhintttt the th* c*t *n th* h*t b'the cat in the hat' 00the cat in the hat the cat in the hat
def is_pal(s): s = [c.lower() for c in s if c.isalnum()]; return s == s[::-1]
print(is_pal('A man, a plan, a canal: Panama'), is_pal('nope'))
# expect: True False
def caesar(s, k): return ''.join(chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar('Hello, World', 3), caesar(caesar('Hello', 5), -5))
# expect: Khoor, Zruog Hello
def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return ''.join(c + (str(n) if n > 1 else '') for c, n in out)
print(rle('aaabccd'), rle(''), rle('zz'))
# expect: a3bc2d  z2
print('a,b;c'.replace(';', ',').split(','), '1-2-3'.split('-', 1), 'k=v;x=y'.split(';'), dict(p.split('=') for p in 'k=v;x=y'.split(';')), '\n'.join(['l1', 'l2']), 'tab\tsep'.split('\t'), 'a' < 'b' < 'c', 'Z' < 'a', 'abc' * 2 + 'd', 'x' in 'xyz', 'ab' not in 'cab')
# expect: ['a', 'b', 'c'] ['1', '2-3'] ['k=v', 'x=y'] {'k': 'v', 'x': 'y'} l1
# expect: l2 ['tab', 'sep'] True True abcabcd True False
for i, line in enumerate('one\ntwo\n\nfour'.splitlines(), 1): print(f'{i:>2}: {line!r:<8}|', end=' ')
print()
# expect:  1: 'one'   |  2: 'two'   |  3: ''      |  4: 'four'  |
print('%-10s|%5.2f|%03d|%s' % ('name', 3.14159, 7, [1]), '{:<10}|{:>8.3f}|{:^+7d}|{:x}'.format('left', 2.5, 42, 255), f'{"right":>10}|{1e6:,.0f}|{0.256:.1%}|{1234:_}', '{0}-{1}-{0}'.format('a', 'b'), '{n!r} {v}'.format(n='x', v=1))
# expect: name      | 3.14|007|[1] left      |   2.500|  +42  |ff      right|1,000,000|25.6%|1_234 a-b-a 'x' 1

