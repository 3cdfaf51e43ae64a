import operator, copy, bisect, base64, binascii, hashlib, textwrap, statistics, sched, time, types, timeit, numbers, string, hmac
from functools import reduce
print(reduce(operator.add, [1, 2, 3]), operator.itemgetter(1, 0)("ab"), operator.attrgetter("real", "imag")(3), operator.methodcaller("upper")("x"), operator.mul(3, 4), operator.contains([1], 1), operator.itemgetter(1), operator.concat([1], [2]), operator.indexOf("abc", "c"), operator.not_(0))
# expect: 6 ('b', 'a') (3, 0) X 12 True operator.itemgetter(1) [1, 2] 2 True
class Box:
    def __init__(self, items): self.items = items
    def __eq__(self, other): return self.items == other.items
a = Box([[1, 2], {"k": (3, [4])}])
b, c = copy.copy(a), copy.deepcopy(a)
a.items[0].append(9)
print(b.items is a.items, c.items, copy.deepcopy((1, [2])), copy.copy([1, 2]), c == a)  # expect: True [[1, 2], {'k': (3, [4])}] (1, [2]) [1, 2] False
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)  # expect: True False
class Custom:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Custom()), copy.deepcopy([Custom()]))  # expect: copied ['deep']
data = [1, 3, 3, 5]
bisect.insort(data, 4)
print(bisect.bisect_left(data, 3), bisect.bisect_right(data, 3), bisect.bisect(data, 0), data, bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
# expect: 1 3 0 [1, 3, 3, 4, 5] 1
print(base64.b64encode(b"hello world"), base64.b64decode("aGVsbG8="), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.urlsafe_b64encode(b"\xff\xfe"), binascii.hexlify(b"ab"), binascii.crc32(b"hello"))
# expect: b'aGVsbG8gd29ybGQ=' b'hello' b'NBUQ====' b'6869' b'__4=' b'6162' 907060870
print(hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"abc").hexdigest(), hashlib.sha256(b"x" * 100).hexdigest()[:20], hashlib.sha224(b"").hexdigest()[:10], hashlib.sha512(b"").hexdigest()[:10], hashlib.new("sha256", b"a").name, hmac.new(b"key", b"msg", "sha256").hexdigest()[:16])
# expect: 900150983cd24fb0d6963f7d28e17f72 a9993e364706816aba3e25717850c26c9cd0d89d 09ecb6ebc8bcefc733f6 d14a028c2a cf83e1357e sha256 2d93cbc1be167bcb
print(textwrap.wrap("The quick brown fox jumps over the lazy dog", 15), textwrap.shorten("hello big world", 12), repr(textwrap.dedent("  a\n    b\n")), repr(textwrap.indent("a\n\nb", "> ")), textwrap.fill("well-known hyphen-ated averyveryverylongword", 12))
# expect: ['The quick brown', 'fox jumps over', 'the lazy dog'] hello [...] 'a\n  b\n' '> a\n\n> b' well-known
# expect: hyphen-ated
# expect: averyveryver
# expect: ylongword
values = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(values), statistics.median(values), statistics.mode(values), statistics.pstdev(values), statistics.variance(values), statistics.stdev([1.5, 2.5, 4]), statistics.fmean([1, 2]), statistics.quantiles(values), statistics.multimode("aabb"), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]))
# expect: 5 4.5 4 2.0 4.571428571428571 1.2583057392117916 1.5 [4.0, 4.5, 6.5] ['a', 'b'] 48.0 36.000000000000014
s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.2, 1, print, ("second",))
s.enter(0.1, 2, print, ("first",))
s.run()
# expect: first
# expect: second
print(types.SimpleNamespace(a=1), isinstance(print, types.BuiltinFunctionType), timeit.timeit(lambda: None, number=10) >= 0)  # expect: namespace(a=1) True True
