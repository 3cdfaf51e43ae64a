# small modules: warnings, shlex, html, csv and others
import warnings, contextlib, io, sys
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("first"); warnings.warn("dep", DeprecationWarning)
    print(len(w), [(x.category.__name__, str(x.message)) for x in w])  # expect: 2 [('UserWarning', 'first'), ('DeprecationWarning', 'dep')]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("x", RuntimeWarning)
    except RuntimeWarning as e: print("raised", e)  # expect: raised x
err = io.StringIO()
with contextlib.redirect_stderr(err): warnings.warn("to stderr"); print("e", file=sys.stderr)
print(err.getvalue().splitlines()[0].split(": ", 1)[1], err.getvalue().splitlines()[-1])  # expect: UserWarning: to stderr e
import inspect, types, functools, operator
def sig(a, b=1, *c, d, **e): "docstring"
print(inspect.signature(sig), inspect.getdoc(sig), [p.kind.name for p in inspect.signature(sig).parameters.values()], inspect.isfunction(sig), inspect.getfullargspec(sig).args)
# expect: (a, b=1, *c, d, **e) docstring ['POSITIONAL_OR_KEYWORD', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'VAR_KEYWORD'] True ['a', 'b']
ns = types.SimpleNamespace(a=1, b=[2]); ns.c = 3; print(ns, ns.a, ns == types.SimpleNamespace(a=1, b=[2], c=3)); del ns.a; print(hasattr(ns, "a"), vars(ns))
# expect: namespace(a=1, b=[2], c=3) 1 True
# expect: False {'b': [2], 'c': 3}
mp = types.MappingProxyType({"x": 1}); print(mp["x"], dict(mp))  # expect: 1 {'x': 1}
try: mp["y"] = 2
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(3 + 4j), operator.methodcaller("upper")("x"), operator.add(1, 2), functools.reduce(operator.mul, [1, 2, 3, 4]))
# expect: ('b', 'a') 3.0 X 3 24
import bisect, heapq
l = [1, 3, 5]; bisect.insort(l, 4); print(l, bisect.bisect_left(l, 3), bisect.bisect(l, 3)); h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print([heapq.heappop(h) for _ in range(len(h))], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [4, 2, 9]), list(heapq.merge([1, 4], [2, 3])))
# expect: [1, 3, 4, 5] 1 2
# expect: [0, 1, 4, 5] [5, 3] [2, 4] [1, 2, 3, 4]
import shlex, getopt, textwrap, pprint, html, urllib.parse, fnmatch, glob, uuid, secrets, platform, locale, string
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g"), shlex.quote("it's"), getopt.getopt(["-a", "1", "--long=x", "rest"], "a:", ["long="]), html.escape("<a>&\"'"), html.unescape("&lt;&#65;&amp;"), urllib.parse.quote("a b&c"), urllib.parse.urlencode({"a": 1, "b": "x y"}), urllib.parse.parse_qs("a=1&a=2"), urllib.parse.urlparse("http://h:80/p?q#f").port, fnmatch.fnmatch("a.txt", "*.txt"), fnmatch.filter(["a.py", "b"], "*.py"), uuid.UUID(int=1), len(secrets.token_hex(4)), platform.python_implementation(), str(uuid.uuid5(uuid.NAMESPACE_DNS, "x"))[:8])
# expect: ['a', 'b c', 'd"e', 'f g'] 'it'"'"'s' ([('-a', '1'), ('--long', 'x')], ['rest']) &lt;a&gt;&amp;&quot;&#x27; <A& a%20b%26c a=1&b=x+y {'a': ['1', '2']} 80 True ['a.py'] 00000000-0000-0000-0000-000000000001 8 CPython 05b16a01
pprint.pprint({"b": [1, 2], "a": {"z": "y" * 60, "x": "w" * 20}}); pprint.pprint(list(range(40)), width=50); print(pprint.pformat({1, 2}))
# expect: {'a': {'x': 'wwwwwwwwwwwwwwwwwwww',
# expect:        'z': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'},
# expect:  'b': [1, 2]}
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11,
# expect:  12,
# expect:  13,
# expect:  14,
# expect:  15,
# expect:  16,
# expect:  17,
# expect:  18,
# expect:  19,
# expect:  20,
# expect:  21,
# expect:  22,
# expect:  23,
# expect:  24,
# expect:  25,
# expect:  26,
# expect:  27,
# expect:  28,
# expect:  29,
# expect:  30,
# expect:  31,
# expect:  32,
# expect:  33,
# expect:  34,
# expect:  35,
# expect:  36,
# expect:  37,
# expect:  38,
# expect:  39]
# expect: {1, 2}
import copy, weakref, gc, contextvars, calendar, sched, queue, timeit, atexit, tempfile, csv, configparser, zlib, errno
print(errno.ENOENT, errno.errorcode[2], calendar.isleap(2000)); v = contextvars.ContextVar("v", default=1); t = v.set(2); print(v.get()); v.reset(t); print(v.get())
# expect: 2 ENOENT True
# expect: 2
# expect: 1
r = csv.reader(["a,b", '"x, y",z']); print(list(r)); o = io.StringIO(); csv.writer(o).writerows([[1, "a,b"], ["q\"r", None]]); print(repr(o.getvalue())); print(list(csv.DictReader(["n,m", "1,2"])))
# expect: [['a', 'b'], ['x, y', 'z']]
# expect: '1,"a,b"\r\n"q""r",\r\n'
# expect: [{'n': '1', 'm': '2'}]
c = configparser.ConfigParser(); c.read_string("[s]\na=1\nb = %(a)s2\n"); print(c["s"]["b"], c.getint("s", "a"), c.sections())  # expect: 12 1 ['s']
