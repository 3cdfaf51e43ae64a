import random
r = random.Random(7)
print([r.randint(1, 6) for _ in range(8)], r.choice('abcdef'), r.sample(range(50), 4), [round(r.random(), 6) for _ in range(3)], r.uniform(5, 6), r.shuffle(x := list('abcde')), x, r.choices([1, 2, 3], k=5), r.choices('ab', [9, 1], k=6), r.choices('ab', cum_weights=[1, 10], k=3), r.gauss(10, 2), r.randrange(100), r.randrange(5, 10), r.randrange(0, 100, 25), r.getrandbits(40), r.triangular(0, 10, 3), r.betavariate(2, 3), r.expovariate(0.5), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 4), r.paretovariate(3), r.weibullvariate(1, 2), r.normalvariate(0, 1), r.randbytes(4))
# expect: [3, 2, 4, 6, 1, 1, 5, 1] c [37, 3, 32, 13] [0.037496, 0.433646, 0.069855] 5.090713013343865 None ['b', 'e', 'c', 'a', 'd'] [3, 2, 2, 1, 2] ['a', 'a', 'a', 'a', 'a', 'a'] ['b', 'b', 'b'] 12.07589343261435 24 7 0 784036592425 1.3724683053534221 0.08817862473190373 0.7541844166978686 2.4417310066423368 0.1881381412990609 0.9076712651866591 1.2818248810529458 1.442408441348117 0.5527884309858542 b'8\xbd\xec\xfa'
for seed in (0, 1, -5, 2 ** 70, 'text', b'bytes', 3.7, None):
    if seed is not None: random.seed(seed); print(repr(seed), random.random(), random.getrandbits(8))
# expect: 0 0.8444218515250481 194
# expect: 1 0.13436424411240122 216
# expect: -5 0.6229016948897019 189
# expect: 1180591620717411303424 0.2327882718301838 106
# expect: 'text' 0.8711565613554825 253
# expect: b'bytes' 0.37075677971469856 171
# expect: 3.7 0.4517496291795998 38
random.seed(1); a = [random.random() for _ in range(3)]; random.seed(1); print(a == [random.random() for _ in range(3)])
# expect: True
st = random.getstate(); b = random.random(); random.setstate(st); print(b == random.random(), st[0], len(st[1]))
# expect: True 3 625
print(random.sample(['a', 'b', 'c'], counts=[2, 1, 1], k=3), random.Random(3).sample([1, 2, 3], 3), sorted(random.Random(2).sample(range(1000), 10)))
# expect: ['c', 'a', 'b'] [1, 3, 2] [57, 86, 93, 173, 369, 855, 869, 883, 970, 978]
class MyR(random.Random):
    def random(self): return 0.5
print(MyR().random(), MyR().choice([1, 2, 3]), MyR().randint(1, 10), MyR().uniform(0, 4))
# expect: 0.5 2 7 2.0
for f in (lambda: random.choice([]), lambda: random.randint(2, 1), lambda: random.sample([1], 3), lambda: random.randrange(3, 3), lambda: random.choices([1], weights=[1, 2]), lambda: random.choices([1]), lambda: random.sample(5, 1), lambda: random.sample([1], -1), lambda: random.seed({}), lambda: random.shuffle((1, 2)), lambda: random.choices([1, 2], weights=[0, 0]), lambda: random.choices([1], weights=[1], cum_weights=[1]), lambda: random.setstate(5), lambda: random.randbytes(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError empty range for randrange() (2, 2, 0)
# expect: ValueError Sample larger than population or is negative
# expect: ValueError empty range for randrange() (3, 3, 0)
# expect: ValueError The number of weights does not match the population
# expect: [1]
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError Sample larger than population or is negative
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
# expect: TypeError 'tuple' object does not support item assignment
# expect: ValueError Total of weights must be greater than zero
# expect: TypeError Cannot specify both weights and cumulative weights
# expect: TypeError 'int' object is not subscriptable
# expect: ValueError number of bits must be non-negative
