import glob
import os
import shutil
import tempfile
import time

os.environ['NAME'] = 'v'
print(repr(os.environ)[:9], os.environ['NAME'], os.environ.get('NAME'), os.getenv('NO_SUCH', 'd'))  # expect: environ({ v v d
for f in (lambda: os.environ.__setitem__('a', 3), lambda: os.environ[3], lambda: os.environ['NO_SUCH']):
    try:
        f()
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
        # expect: TypeError str expected, not int
        # expect: TypeError str expected, not int
        # expect: KeyError 'NO_SUCH'
folder = tempfile.mkdtemp()
os.makedirs(folder + '/t/u')
for name in ('a.txt', '.hidden.txt', 't/b.txt', 't/u/c.txt'):
    open(f'{folder}/{name}', 'w').close()
print(sorted(glob.glob('*.txt', root_dir=folder)), sorted(glob.glob('*.txt', root_dir=folder, include_hidden=True)))
# expect: ['a.txt'] ['.hidden.txt', 'a.txt']
print(sorted(glob.glob('**/*.txt', root_dir=folder, recursive=True)), sorted(glob.glob('**', root_dir=folder, recursive=True)))
# expect: ['a.txt', 't/b.txt', 't/u/c.txt'] ['a.txt', 't', 't/b.txt', 't/u', 't/u/c.txt']
print(sorted(glob.glob(b'*.txt', root_dir=folder.encode())), glob.glob('*/', root_dir=folder), glob.glob('a.txt/', root_dir=folder))
# expect: [b'a.txt'] ['t/'] []
print(shutil.disk_usage('/')._fields, shutil.move(folder + '/a.txt', folder + '/t') == folder + '/t/a.txt')  # expect: ('total', 'used', 'free') True
try:
    shutil.move('/no/such', folder)
except FileNotFoundError as e:
    print(e)  # expect: [Errno 2] No such file or directory: '/no/such'
shutil.rmtree(folder)
for f in (lambda: time.strftime('%Y', (1,)), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.mktime('a'), lambda: time.gmtime('a')):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: TypeError strftime(): illegal time tuple argument
        # expect: ValueError month out of range
        # expect: TypeError Tuple or struct_time argument required
        # expect: TypeError 'str' object cannot be interpreted as an integer
print(time.get_clock_info('monotonic').monotonic)  # expect: True
