"""Averages and how far values lie from them."""

import math
import numbers
import random
from collections import Counter, namedtuple
from decimal import Decimal

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
           'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high',
           'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except (OverflowError, ValueError):     # infinite or no number
        return x, None
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _exact_sum(data):
    """The sum as a fraction (above, below), without rounding."""
    above, below, beyond = 0, 1, None
    for x in data:
        n, d = _ratio(x)
        if d == below:
            above += n
        elif d is None:
            beyond = n if beyond is None else beyond + n
        else:
            above, below = above * d + n * below, below * d
            shared = math.gcd(above, below)
            above, below = above // shared, below // shared
    return (above, below) if beyond is None else (beyond, 1)


def _rounded(above, below, kinds):
    """The fraction as a number of the data's kind."""
    if kinds == {int} or kinds == {int, bool} or kinds == {bool}:
        return above // below if above % below == 0 else above / below
    if float not in kinds:
        for kind in kinds - {int, bool}:        # Fraction, Decimal
            return kind(above) / kind(below)
    return above / below


def _kinds(data):
    return {type(x) for x in data}


def _known(center):
    """Whether a mean that was given is a number that has a ratio."""
    return center is None or not isinstance(center, float) or math.isfinite(center)


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
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
    if weights is None and len(data) == 1:
        if not isinstance(data[0], (numbers.Real, Decimal)):
            raise TypeError('unsupported type')
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError('Number of weights does not match data size')
    if 0 in data:
        return 0
    above, below = _exact_sum([w / x for x, w in zip(data, weights)])
    total, parts = _exact_sum(weights)
    return _rounded(total * below, parts * above, _kinds([w / x for x, w in zip(data, weights)]))


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
    try:
        interval, middle = float(interval), float(data[n // 2])
    except ValueError:
        raise TypeError('Value cannot be converted to a float') from None
    below = len([x for x in data if x < middle])
    return middle - interval / 2 + interval * (n / 2 - below) / data.count(middle)


def mode(data):
    counts = Counter(iter(data)).most_common(1)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return counts[0][0]


def multimode(data):
    counts = Counter(iter(data))
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
    if center is not None:          # by the numbers' own arithmetic
        return _exact_sum([(x - center) * (x - center) for x in data])
    above, below = _exact_sum(data)
    below *= len(data)
    total, unit = 0, 1
    for x in data:
        n, d = _ratio(x)
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
    if not _known(xbar):
        return xbar * xbar
    above, below = _squares(data, xbar)
    return _rounded(above, below * (len(data) - 1), _kinds(data if xbar is None else [*data, xbar]))


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError('pvariance requires at least one data point')
    if not _known(mu):
        return mu * mu
    above, below = _squares(data, mu)
    return _rounded(above, below * len(data), _kinds(data if mu is None else [*data, mu]))


def _root(above, below, kinds):
    """The square root of a fraction, rounded once: with 64 bits more than a float has."""
    if Decimal in kinds and float not in kinds:
        return (Decimal(above) / Decimal(below)).sqrt()
    if above == 0:
        return 0.0
    shift = max(0, 2 * 64 - (above.bit_length() - below.bit_length()))
    shift += shift % 2
    return math.isqrt((above << shift) // below) / (1 << shift // 2)


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('stdev requires at least two data points')
    above, below = _squares(data, xbar)
    return _root(above, below * (len(data) - 1), _kinds(data))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError('pstdev requires at least one data point')
    above, below = _squares(data, mu)
    return _root(above, below * len(data), _kinds(data))


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


LinearRegression = namedtuple('LinearRegression', 'slope intercept', module='statistics')


def linear_regression(x, y, /, *, proportional=False):
    dx, dy = _deviations(x, y, 'linear regression')
    if proportional:
        dx, dy = x, y
    squares = math.fsum([a * a for a in dx])
    if squares == 0:
        raise StatisticsError('x is constant')
    slope = math.fsum([a * b for a, b in zip(dx, dy)]) / squares
    return LinearRegression(slope, 0.0 if proportional else fmean(y) - slope * fmean(x))


# Wichura's algorithm AS 241 (1988), PPND16: fractions of polynomials, the highest power first, for the middle and for two parts of a tail.
_MIDDLE = ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
            1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
           (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
            5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
_NEAR = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
          3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
         (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
          6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
_FAR = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
         2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
         1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


def _fraction(polynomials, x):
    values = []
    for factors in polynomials:
        value = factors[0]
        for factor in factors[1:]:
            value = value * x + factor
        values.append(value)
    return values


def _inverse(p, mu, sigma):
    """The quantile of a normal distribution."""
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        above, below = _fraction(_MIDDLE, 0.180625 - q * q)
        return mu + above * q / below * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    above, below = _fraction(_NEAR, r - 1.6) if r <= 5.0 else _fraction(_FAR, r - 5.0)
    return mu + (-(above / below) if q < 0.0 else above / below) * sigma


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
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p):
        """The x with cdf(x) == p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined at sigma at or below zero')
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area under both curves (Inman and Bradley, 1989)."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        x, y = (self, other) if (self._sigma, self._mu) <= (other._sigma, other._mu) else (other, self)
        if not x.variance or not y.variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        difference = y.variance - x.variance
        distance = abs(y._mu - x._mu)
        if not difference:
            return 1.0 - math.erf(distance / (2.0 * x._sigma * math.sqrt(2.0)))
        a = x._mu * y.variance - y._mu * x.variance
        b = x._sigma * y._sigma * math.sqrt(distance * distance + difference * math.log(y.variance / x.variance))
        first, second = (a + b) / difference, (a - b) / difference
        return 1.0 - (abs(y.cdf(first) - x.cdf(first)) + abs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    # Sums of independent variables, and those with a constant.

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * math.fabs(factor))

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / math.fabs(divisor))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        return (self._mu, self._sigma) == (other._mu, other._sigma) if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'NormalDist(mu={self._mu!r}, sigma={self._sigma!r})'
