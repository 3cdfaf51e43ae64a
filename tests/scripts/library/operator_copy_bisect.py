import operator, copy, bisect, base64, binascii, hashlib, textwrap, statistics, sched, time, types, timeit, numbers, string, hmac
from functools import reduce
print(reduce(operator.add, [1, 2, 3]), operator.itemgetter(1, 0)("ab"), operator.attrgetter("real", "imag")(3), operator.methodcaller("upper")("x"), operator.mul(3, 4), operator.contains([1], 1), operator.itemgetter(1), operator.concat([1], [2]), operator.indexOf("abc", "c"), operator.not_(0))
class Box:
    def __init__(self, items): self.items = items
    def __eq__(self, other): return self.items == other.items
a = Box([[1, 2], {"k": (3, [4])}])
b, c = copy.copy(a), copy.deepcopy(a)
a.items[0].append(9)
print(b.items is a.items, c.items, copy.deepcopy((1, [2])), copy.copy([1, 2]), c == a)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
class Custom:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Custom()), copy.deepcopy([Custom()]))
data = [1, 3, 3, 5]
bisect.insort(data, 4)
print(bisect.bisect_left(data, 3), bisect.bisect_right(data, 3), bisect.bisect(data, 0), data, bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
print(base64.b64encode(b"hello world"), base64.b64decode("aGVsbG8="), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.urlsafe_b64encode(b"\xff\xfe"), binascii.hexlify(b"ab"), binascii.crc32(b"hello"))
print(hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"abc").hexdigest(), hashlib.sha256(b"x" * 100).hexdigest()[:20], hashlib.sha224(b"").hexdigest()[:10], hashlib.sha512(b"").hexdigest()[:10], hashlib.new("sha256", b"a").name, hmac.new(b"key", b"msg", "sha256").hexdigest()[:16])
print(textwrap.wrap("The quick brown fox jumps over the lazy dog", 15), textwrap.shorten("hello big world", 12), repr(textwrap.dedent("  a\n    b\n")), repr(textwrap.indent("a\n\nb", "> ")), textwrap.fill("well-known hyphen-ated averyveryverylongword", 12))
values = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(values), statistics.median(values), statistics.mode(values), statistics.pstdev(values), statistics.variance(values), statistics.stdev([1.5, 2.5, 4]), statistics.fmean([1, 2]), statistics.quantiles(values), statistics.multimode("aabb"), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]))
s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.2, 1, print, ("second",))
s.enter(0.1, 2, print, ("first",))
s.run()
print(types.SimpleNamespace(a=1), isinstance(print, types.BuiltinFunctionType), timeit.timeit(lambda: None, number=10) >= 0)
