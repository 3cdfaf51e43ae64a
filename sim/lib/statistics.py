"""Averages and how far values lie from them."""

import math
import random
from collections import Counter

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
           'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high',
           'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _exact_sum(data):
    """The sum as a fraction (above, below), without rounding."""
    above, below = 0, 1
    for x in data:
        n, d = x.as_integer_ratio()
        if d == below:
            above += n
        else:
            above, below = above * d + n * below, below * d
            shared = math.gcd(above, below)
            above, below = above // shared, below // shared
    return above, below


def _rounded(above, below, kinds):
    """The fraction as a number of the data's kind."""
    if kinds == {int} or kinds == {int, bool} or kinds == {bool}:
        return above // below if above % below == 0 else above / below
    return above / below


def _kinds(data):
    return {type(x) for x in data}


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
    if not _kinds(data) <= {int, float, bool}:
        return sum(data[1:], data[0]) / len(data)
    above, below = _exact_sum(data)
    return _rounded(above, below * len(data), _kinds(data))


def fmean(data, weights=None):
    data = list(data)
    if weights is not None:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('data and weights must be the same length')
        total = math.fsum(weights)
        if not total:
            raise StatisticsError('sum of weights must be non-zero')
        return math.fsum([x * w for x, w in zip(data, weights)]) / total
    if not data:
        raise StatisticsError('fmean requires at least one data point')
    return math.fsum(data) / len(data)


def geometric_mean(data):
    data = list(data)
    if not data or min(data) <= 0:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers')
    return math.exp(fmean([math.log(x) for x in data]))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if min(data) < 0:
        raise StatisticsError('harmonic mean does not support negative values')
    weights = [1] * len(data) if weights is None else list(weights)
    if 0 in data:
        return 0
    above, below = _exact_sum([w / x for x, w in zip(data, weights)])
    return sum(weights) * below / above


# --- the middle ---

def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    data = _sorted(data)
    n = len(data)
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = _sorted(data)
    n = len(data)
    middle = data[n // 2]
    below = len([x for x in data if x < middle])
    return middle - interval / 2 + interval * (n / 2 - below) / data.count(middle)


def mode(data):
    counts = Counter(data).most_common(1)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return counts[0][0]


def multimode(data):
    counts = Counter(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError('must have at least two data points')
    result = []
    for i in range(1, n):
        if method == 'inclusive':
            j, delta = divmod(i * (len(data) - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        elif method == 'exclusive':
            m = len(data) + 1
            j = min(max(i * m // n, 1), len(data) - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        else:
            raise ValueError(f'Unknown method: {method!r}')
    return result


# --- spread ---

def _squares(data, center):
    """The sum of squared differences as a fraction."""
    if center is None:
        above, below = _exact_sum(data)
        below *= len(data)
    else:
        above, below = center.as_integer_ratio()
    total, unit = 0, 1
    for x in data:
        n, d = x.as_integer_ratio()
        difference, size = n * below - above * d, d * below
        if size * size == unit:
            total += difference * difference
        else:
            total, unit = total * size * size + difference * difference * unit, unit * size * size
            shared = math.gcd(total, unit)
            total, unit = total // shared, unit // shared
    return total, unit


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('variance requires at least two data points')
    above, below = _squares(data, xbar)
    return _rounded(above, below * (len(data) - 1), _kinds(data))


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError('pvariance requires at least one data point')
    above, below = _squares(data, mu)
    return _rounded(above, below * len(data), _kinds(data))


def _root(above, below):
    """The square root of a fraction, rounded once: with 64 bits more than a float has."""
    shift = max(0, 2 * 64 - (above.bit_length() - below.bit_length()))
    shift += shift % 2
    return math.isqrt((above << shift) // below) / (1 << shift // 2)


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('stdev requires at least two data points')
    above, below = _squares(data, xbar)
    return _root(above, below * (len(data) - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError('pstdev requires at least one data point')
    above, below = _squares(data, mu)
    return _root(above, below * len(data))


# --- two series ---

def _deviations(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    mean_x, mean_y = math.fsum(x) / n, math.fsum(y) / n
    return [value - mean_x for value in x], [value - mean_y for value in y]


def covariance(x, y, /):
    dx, dy = _deviations(x, y, 'covariance')
    return math.fsum([a * b for a, b in zip(dx, dy)]) / (len(x) - 1)


def correlation(x, y, /):
    dx, dy = _deviations(x, y, 'correlation')
    squares = math.fsum([a * a for a in dx]) * math.fsum([b * b for b in dy])
    if squares == 0:
        raise StatisticsError('at least one of the inputs is constant')
    return math.fsum([a * b for a, b in zip(dx, dy)]) / math.sqrt(squares)


class LinearRegression(tuple):
    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return f'LinearRegression(slope={self[0]!r}, intercept={self[1]!r})'


def linear_regression(x, y, /, *, proportional=False):
    dx, dy = (x, y) if proportional else _deviations(x, y, 'linear regression')
    squares = math.fsum([a * a for a in dx])
    if squares == 0:
        raise StatisticsError('x is constant')
    slope = math.fsum([a * b for a, b in zip(dx, dy)]) / squares
    return LinearRegression((slope, 0.0 if proportional else fmean(y) - slope * fmean(x)))


class NormalDist:
    """The normal distribution with a mean and a standard deviation."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    def samples(self, n, *, seed=None):
        source = random.gauss if seed is None else random.Random(seed).gauss
        return [source(self._mu, self._sigma) for i in range(n)]

    def pdf(self, x):
        difference = x - self._mu
        variance = self._sigma * self._sigma
        return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def zscore(self, x):
        return (x - self._mu) / self._sigma

    def __repr__(self):
        return f'NormalDist(mu={self._mu!r}, sigma={self._sigma!r})'
