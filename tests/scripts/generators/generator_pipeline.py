def read(lines):
    for l in lines: yield l.strip()
def grep(p, it): return (l for l in it if p in l)
def count(it):
    n = 0
    for _ in it: n += 1
    return n
text = ['apple pie ', 'banana split', ' apple tart', 'cherry']
print(list(grep('apple', read(text))), count(grep('a', read(text))))  # expect: ['apple pie', 'apple tart'] 3
def window(it, n):
    from collections import deque
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
print(list(window(range(5), 3)))  # expect: [(0, 1, 2), (1, 2, 3), (2, 3, 4)]
def roundrobin(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try: yield next(i)
            except StopIteration: its.remove(i)
print(list(roundrobin('abc', [1], (x for x in 'YZ'))))  # expect: ['a', 1, 'Y', 'b', 'Z', 'c']
def chunks(l, n):
    for i in range(0, len(l), n): yield l[i:i + n]
print(list(chunks('abcdefg', 3)), sum(x * x for x in range(4)), max((len(w), w) for w in 'a bbb cc'.split()))  # expect: ['abc', 'def', 'g'] 14 (3, 'bbb')
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found): found.append(n); yield n
        n += 1
import itertools; print(list(itertools.islice(primes(), 8)), next(p for p in primes() if p > 50))  # expect: [2, 3, 5, 7, 11, 13, 17, 19] 53
