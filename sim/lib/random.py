"""Pseudo-random numbers: the Mersenne Twister, used as CPython uses it, so that a seed gives
the same numbers. Without a seed, the machine's own seed decides."""

import _random
import os
import posix

__all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate',
           'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate',
           'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle',
           'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']

TWOPI = 6.283185307179586
_STATE_BYTES = 2500     # 624 words and an index


def _index(value, position):
    """An int for randrange(); a float only when it is a whole number."""
    if isinstance(value, int):
        return value
    whole = int(value)
    import warnings
    if whole != value:
        warnings.warn('randrange() will raise TypeError in the future', DeprecationWarning, 3)
        raise ValueError(f'non-integer arg {position} for randrange()')
    warnings.warn('non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed '
                  'in a subsequent version', DeprecationWarning, 3)
    return whole


class Random:
    """A generator with a state of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self._state = bytearray(_STATE_BYTES)
        self.gauss_next = None
        self.seed(x)

    # --- the source ---

    def seed(self, a=None, version=2):
        if a is None:
            a = 0
            for i in range(4):
                a = a << 48 | posix._random_bits()
        elif isinstance(a, (str, bytes, bytearray)):
            a = _number_of_text(a, version)
        elif isinstance(a, float):
            a = hash(a) & 0xFFFFFFFFFFFFFFFF
        elif not isinstance(a, int):
            raise TypeError('The only supported seed types are: None,\n'
                            'int, float, str, bytes, and bytearray.')
        _random.seed(self._state, a)
        self.gauss_next = None

    def random(self):
        """A float, at least 0 and below 1."""
        return _random.random(self._state)

    def getrandbits(self, k, /):
        return _random.getrandbits(self._state, k)

    def __init_subclass__(cls, /, **keywords):
        """Who brings a random() of their own, but no getrandbits(), gets whole numbers from it, too."""
        super().__init_subclass__(**keywords)
        if 'random' in cls.__dict__ and 'getrandbits' not in cls.__dict__ and '_randbelow' not in cls.__dict__:
            cls._randbelow = _below_by_random

    def _randbelow(self, n):
        """An int in range(n): bits are drawn until they fit."""
        state = self._state
        bits = n.bit_length()
        number = _random.getrandbits(state, bits)
        while number >= n:
            number = _random.getrandbits(state, bits)
        return number

    def getstate(self):
        words = [int.from_bytes(self._state[i:i + 4], 'little') for i in range(0, _STATE_BYTES, 4)]
        return self.VERSION, tuple(words), self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version != 3:
            raise ValueError(f'state with version {version} passed to Random.setstate() of version 3')
        if len(state[1]) != _STATE_BYTES // 4:
            raise ValueError('state vector is the wrong size')
        self._state[:] = b''.join([word.to_bytes(4, 'little') for word in state[1]])
        self.gauss_next = state[2]

    # --- integers ---

    def randrange(self, start, stop=None, step=1):
        start = _index(start, 1)
        if stop is None:
            if step != 1:
                raise TypeError('Missing a non-None stop argument')
            if start > 0:
                return self._randbelow(start)
            raise ValueError('empty range for randrange()')
        stop = _index(stop, 2)
        width = stop - start
        step = _index(step, 3)
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError(f'empty range for randrange() ({start}, {stop}, {width})')
        if step == 0:
            raise ValueError('zero step for randrange()')
        count = (width + step - (1 if step > 0 else -1)) // step
        if count <= 0:
            raise ValueError('empty range for randrange()')
        return start + step * self._randbelow(count)

    def randint(self, a, b):
        """An int from a to b, both included."""
        return self.randrange(a, b + 1)

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    # --- sequences ---

    def choice(self, seq):
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(len(seq))]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k items, each drawn from all of them again."""
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * n)] for i in range(k)]
            if isinstance(weights, int):
                raise TypeError(f'The number of choices must be a keyword argument: k={weights}')
            cum_weights = []
            total = 0
            for weight in weights:
                total += weight
                cum_weights.append(total)
        elif weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if total == float('inf') or total != total:
            raise ValueError('Total of weights must be finite')
        return [population[_bisect(cum_weights, self.random() * total, n - 1)] for i in range(k)]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """k different items."""
        if isinstance(population, (set, frozenset, dict, int)) or not hasattr(population, '__getitem__'):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        if counts is not None:
            counts = list(counts)
            if len(counts) != len(population):
                raise ValueError('The number of counts does not match the population')
            if sum(counts) <= 0:
                raise ValueError('Total of counts must be greater than zero')
            population = [item for item, count in zip(population, counts) for i in range(count)]
            return [population[i] for i in self.sample(range(len(population)), k)]
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        if n <= _set_limit(k):
            return self._sample_from_pool(list(population), k)
        chosen = set()
        result = []
        for i in range(k):
            j = self._randbelow(n)
            while j in chosen:
                j = self._randbelow(n)
            chosen.add(j)
            result.append(population[j])
        return result

    def _sample_from_pool(self, pool, k):
        result = []
        for i in range(k):
            j = self._randbelow(len(pool) - i)
            result.append(pool[j])
            pool[j] = pool[len(pool) - i - 1]       # an item not chosen takes the place
        return result

    # --- distributions ---

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        from math import sqrt
        u = self.random()
        if high == low and mode is not None:
            return low
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def gauss(self, mu=0.0, sigma=1.0):
        """The normal distribution, two numbers at a time (Box and Muller)."""
        from math import cos, log, sin, sqrt
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def normalvariate(self, mu=0.0, sigma=1.0):
        """The normal distribution (Kinderman and Monahan)."""
        from math import exp, log, sqrt
        magic = 4 * exp(-0.5) / sqrt(2.0)
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = magic * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        from math import exp
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        from math import log
        return -log(1.0 - self.random()) / lambd

    def gammavariate(self, alpha, beta):
        from math import exp, log, sqrt
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        if alpha > 1.0:             # Cheng 1977
            ainv = sqrt(2.0 * alpha - 1.0)
            bbb = alpha - log(4.0)
            ccc = alpha + ainv
            while True:
                u1 = self.random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - self.random()
                v = log(u1 / (1.0 - u1)) / ainv
                x = alpha * exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + (1.0 + log(4.5)) - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        while True:                 # Ahrens and Dieter 1974
            u = self.random()
            b = (2.718281828459045 + alpha) / 2.718281828459045
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u1 = self.random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    return x * beta
            elif u1 <= exp(-x):
                return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        from math import log
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)

    def vonmisesvariate(self, mu, kappa):
        from math import acos, cos, exp, pi, sqrt
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * self.random())
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        u3 = self.random()
        return (mu + acos(f)) % TWOPI if u3 > 0.5 else (mu - acos(f)) % TWOPI


def _below_by_random(self, n):
    """0 to n - 1 from 53 bits of random(); what would favour the first numbers is drawn again."""
    size = 1 << 53
    if n >= size:
        return int(self.random() * n)
    limit = (size - size % n) / size
    drawn = self.random()
    while drawn >= limit:
        drawn = self.random()
    return int(drawn * size) % n


class SystemRandom(Random):
    """Numbers that no seed of the program decides."""

    def seed(self, *args, **kwds):
        pass

    def random(self):
        return self.getrandbits(53) / 9007199254740992

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        return int.from_bytes(os.urandom((k + 7) // 8), 'big') >> -k % 8

    def _randbelow(self, n):
        bits = n.bit_length()
        number = self.getrandbits(bits)
        while number >= n:
            number = self.getrandbits(bits)
        return number

    def getstate(self):
        raise NotImplementedError('System entropy source does not have state.')

    setstate = getstate


def _number_of_text(text, version):
    if version == 1:
        codes = [ord(character) for character in text] if isinstance(text, str) else text
        number = codes[0] << 7 if codes else 0
        for code in codes:
            number = 1000003 * number & 0xFFFFFFFFFFFFFFFF ^ code
        return number ^ len(codes)
    data = text.encode() if isinstance(text, str) else bytes(text)
    return int.from_bytes(data + _random.sha512(data), 'big')


def _bisect(cumulated, value, high):
    """The first index whose sum is above value, at most `high`."""
    low = 0
    while low < high:
        middle = (low + high) // 2
        if value < cumulated[middle]:
            high = middle
        else:
            low = middle + 1
    return low


def _set_limit(k):
    """Populations up to this size are copied; larger ones are looked into by index."""
    limit = 21
    if k > 5:
        power = 1
        while power < k * 3:
            power *= 4
        limit += power
    return limit


_inst = Random()
seed, random, getrandbits, getstate, setstate = (
    _inst.seed, _inst.random, _inst.getrandbits, _inst.getstate, _inst.setstate)
randrange, randint, randbytes = _inst.randrange, _inst.randint, _inst.randbytes
choice, choices, shuffle, sample = _inst.choice, _inst.choices, _inst.shuffle, _inst.sample
uniform, triangular, gauss, normalvariate = _inst.uniform, _inst.triangular, _inst.gauss, _inst.normalvariate
lognormvariate, expovariate, gammavariate = _inst.lognormvariate, _inst.expovariate, _inst.gammavariate
betavariate, paretovariate, weibullvariate = _inst.betavariate, _inst.paretovariate, _inst.weibullvariate
vonmisesvariate = _inst.vonmisesvariate

os.register_at_fork(after_in_child=_inst.seed)      # or parent and child would draw the same
