import random, statistics as st
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice('abc'), random.sample(range(100), 3), random.uniform(1, 2), random.gauss(0, 1), random.randrange(0, 10, 2), random.getrandbits(16), random.choices('ab', weights=[1, 3], k=4), random.triangular(), random.expovariate(1), random.betavariate(1, 2), random.normalvariate(0, 1))
# expect: 0.6394267984578837 4 c [35, 31, 28] 1.139537928525144 1.3138731944620898 8 5697 ['b', 'a', 'a', 'a'] 0.5539163357900114 0.8238142517038052 0.2777232045178519 -0.12071511485707893
l = list(range(5)); random.shuffle(l); print(l)  # expect: [4, 3, 2, 1, 0]
r = random.Random('seed'); print(r.random(), r.randbytes(3)); s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random())
# expect: 0.1382359792209653 b'\xf9\x98<'
# expect: True
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2), lambda: random.choices([], k=1), lambda: random.getrandbits(-1), lambda: random.choices('ab', weights=[0, 0]), lambda: random.shuffle('abc'), lambda: random.seed([]), lambda: random.randrange(1, 5, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: IndexError Cannot choose from an empty sequence
    # expect: ValueError empty range for randrange() (5, 2, -3)
    # expect: ValueError empty range for randrange()
    # expect: ValueError Sample larger than population or is negative
    # expect: IndexError list index out of range
    # expect: ValueError number of bits must be non-negative
    # expect: ValueError Total of weights must be greater than zero
    # expect: TypeError 'str' object does not support item assignment
    # expect: TypeError The only supported seed types are: None,
    # expect: int, float, str, bytes, and bytearray.
    # expect: ValueError zero step for randrange()
d = [1, 2, 2, 3, 4, 7]
print(st.mean(d), st.median(d), st.mode(d), st.stdev(d), st.variance(d), st.pstdev(d), st.pvariance(d), st.median_low(d), st.median_high(d), st.median_grouped(d), st.multimode('aabb'), st.harmonic_mean([1, 2]), st.geometric_mean([1, 4]), st.fmean(d), st.quantiles(d), st.correlation(d, d), st.linear_regression([1, 2], [3, 5]), st.covariance([1, 2], [1, 3]))
# expect: 3.1666666666666665 2.5 2 2.136976056643281 4.566666666666666 1.9507833184532708 3.8055555555555554 2 3 2.5 ['a', 'b'] 1.3333333333333333 2.0 3.1666666666666665 [1.75, 2.5, 4.75] 1.0 LinearRegression(slope=2.0, intercept=1.0) 1.0
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.harmonic_mean([-1]), lambda: st.mean(['a']), lambda: st.quantiles([1]), lambda: st.geometric_mean([0]), lambda: st.correlation([1], [1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: StatisticsError mean requires at least one data point
    # expect: StatisticsError no median for empty data
    # expect: StatisticsError no mode for empty data
    # expect: StatisticsError stdev requires at least two data points
    # expect: StatisticsError variance requires at least two data points
    # expect: StatisticsError harmonic mean does not support negative values
    # expect: TypeError can't convert type 'str' to numerator/denominator
    # expect: StatisticsError must have at least two data points
    # expect: StatisticsError geometric mean requires a non-empty dataset containing positive numbers
    # expect: StatisticsError correlation requires at least two data points
from fractions import Fraction as F; from decimal import Decimal as D
print(st.mean([F(1, 2), F(1, 3)]), st.mean([D('1.5'), D(2)]), st.mean([1, 2]), st.mean([1.5, 2.5]), st.NormalDist(0, 1).cdf(1.5), st.NormalDist(1, 2) + 3, st.NormalDist.from_samples([1, 2, 3]))
# expect: 5/12 1.75 1.5 2.0 0.9331927987311419 NormalDist(mu=4.0, sigma=2.0) NormalDist(mu=2.0, sigma=1.0)
