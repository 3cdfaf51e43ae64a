# Names that few programs use, and what modules refuse.
import atexit, collections, configparser, enum, fileinput, filecmp, fnmatch, functools, getopt, gzip, io, ipaddress, locale, os, os.path, platform, pprint
import sched, secrets, shelve, shlex, site, sysconfig, tempfile, time, traceback, uuid, weakref, zipfile, xml.etree.ElementTree as ET
def err(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__ + ':', e)
    else: print('->', repr(r))
os.chdir(tempfile.mkdtemp())
err(atexit.register); print(collections.UserList.__module__, {'b': 2} | collections.defaultdict(int, a=1))
# expect: TypeError: register() takes at least 1 argument (0 given)
# expect: collections defaultdict(<class 'int'>, {'b': 2, 'a': 1})
err(configparser.ConfigParser().read_dict, {'a': {'K': 1, 'k': 2}}); print(type('E', (enum.Enum,), enum.EnumType.__prepare__('E', ())).__name__)
# expect: DuplicateOptionError: While reading from '<dict>': option 'k' in section 'a' already exists
# expect: E
for name in 'pq': os.makedirs(name + '/s'); open(name + '/x', 'w').write(name * ord(name))
open('p/only', 'w').close(); open('q/s/t', 'w').close(); c = filecmp.dircmp('p', 'q'); c.report_full_closure(); c.report_partial_closure()
# expect: diff p q
# expect: Only in p : ['only']
# expect: Differing files : ['x']
# expect: Common subdirectories : ['s']
# expect:
# expect: diff p/s q/s
# expect: Only in q/s : ['t']
# expect: diff p q
# expect: Only in p : ['only']
# expect: Differing files : ['x']
# expect: Common subdirectories : ['s']
# expect:
# expect: diff p/s q/s
# expect: Only in q/s : ['t']
err(fileinput.FileInput, mode='w'); err(fileinput.FileInput, inplace=True, openhook=open)
# expect: ValueError: FileInput opening mode must be 'r' or 'rb'
# expect: ValueError: FileInput cannot use an opening hook in inplace mode
for line in fileinput.input('p/x', inplace=True, backup='.old'): print(line.upper())
print(open('p/x').read()[:3], open('p/x.old').read()[:3], fnmatch.translate('**a*[!]b]'), fnmatch.fnmatch(b'a', b'?'), fnmatch.fnmatch('a' * 40, '*a' * 30 + 'b'), fnmatch.fnmatch('x', '[!]a]'))
# expect: PPP ppp (?s:(?>.*?a).*[^]b])\Z True False True
err(fnmatch.fnmatch, 'a', b'a'); err(fnmatch.fnmatch, 5, '*'); err(functools.reduce, max, 5); print(functools.partialmethod(len, 1, k=2)); print(getopt.gnu_getopt(['x', '-a'], '+a'))
# expect: TypeError: cannot use a bytes pattern on a string-like object
# expect: TypeError: expected str, bytes or os.PathLike object, not int
# expect: TypeError: reduce() arg 2 must support iteration
# expect: functools.partialmethod(<built-in function len>, 1, k=2)
# expect: ([], ['x', '-a'])
with gzip.open('z.gz', 'w') as f: f.write(b'line\n')
with gzip.open('z.gz') as f: print(f.peek(2)[:2], f.read())  # expect: b'li' b'line\n'
err(ipaddress.ip_network('10.0.0.0/8').subnet_of, ipaddress.ip_network('::/0'))  # expect: TypeError: 10.0.0.0/8 and ::/0 are not of the same version
print(locale.getlocale(locale.LC_NUMERIC), locale.localeconv()['frac_digits'], locale.normalize('en_US')); err(locale.setlocale, 99); err(locale.currency, 5); err(locale.strcoll, 1, 2)
# expect: (None, None) 127 en_US.ISO8859-1
# expect: Error: locale query failed
# expect: ValueError: Currency formatting is not possible using the 'C' locale.
# expect: TypeError: strcoll() argument 1 must be str, not int
err(os.path.commonpath, ['/a', b'/b']); err(os.path.join); print(os.path.supports_unicode_filenames, list(os.walk('none')), [e.path for e in os.scandir('.') if e.name == 'p'], repr(os.fsdecode(b'\xff'))); list(os.walk('none', onerror=print)); err(os.urandom, -1)
# expect: TypeError: Can't mix strings and bytes in path components
# expect: TypeError: join() missing 1 required positional argument: 'a'
# expect: False [] ['./p'] '\udcff'
# expect: [Errno 2] No such file or directory: 'none'
# expect: ValueError: negative argument not allowed
print(platform.uname()._fields, pprint.PrettyPrinter().format({'a': 1}, {}, 5, 0))
# expect: ('system', 'node', 'release', 'version', 'machine', 'processor') ("{'a': 1}", True, False)
e = sched.scheduler().enter(5, 1, print); print(e._fields, secrets.DEFAULT_ENTROPY)
# expect: ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs') 32
d = {}; s = shelve.Shelf(d); s['x'] = 1; print(list(d), list(s)); err(lambda: s['y'])
# expect: [b'x'] ['x']
# expect: KeyError: b'y'
print(shlex.shlex('a', 'f').error_leader(), isinstance(site.getsitepackages(), list), sysconfig.get_python_version(), sysconfig.get_path_names()[:1], sysconfig.get_config_var('none'))
# expect: "f", line 1:  True 3.11 ('stdlib',) None
f = traceback.FrameSummary('f', 3, 'n', line='code'); print(f == ('f', 3, 'n', 'code'), uuid.UUID(int=1).is_safe, uuid.UUID(int=1) <= uuid.UUID(int=2)); err(setattr, uuid.UUID(int=1), 'int', 2); err(uuid.UUID, int=1, version=9)
# expect: True SafeUUID.unknown True
# expect: TypeError: UUID objects are immutable
# expect: ValueError: illegal version number
print(weakref.WeakSet()); err(weakref.WeakMethod, len); print(ET.XML('<a x="1"/>').items(), ET.XML('<a x="1"/>').keys())
# expect: set()
# expect: TypeError: argument should be a bound method, not <class 'builtin_function_or_method'>
# expect: [('x', '1')] ['x']
w = zipfile.ZipFile(io.BytesIO(), 'w'); h = w.open('s', 'w'); err(w.writestr, 'x', ''); h.close(); err(w.setpassword, 'text'); err(zipfile.ZipInfo, 'a', (1970, 1, 1, 0, 0, 0)); print(w.namelist())
# expect: ValueError: Can't write to ZIP archive while an open writing handle exists.
# expect: TypeError: pwd: expected bytes, got str
# expect: ValueError: ZIP does not support timestamps before 1980
# expect: ['s']
