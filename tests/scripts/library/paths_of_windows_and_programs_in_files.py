import importlib.util
import ntpath
import os
import pkgutil
import runpy
import sys
import tempfile
from pathlib import PurePosixPath, PureWindowsPath

w = PureWindowsPath('c:\\Users\\Ann/x.tar.gz')
print(w, repr(w), w.drive, w.root, w.parts, w.suffix, w.parent, w.as_uri(), w.is_absolute())
# expect: c:\Users\Ann\x.tar.gz PureWindowsPath('c:/Users/Ann/x.tar.gz') c: \ ('c:\\', 'Users', 'Ann', 'x.tar.gz') .gz c:\Users\Ann file:///c:/Users/Ann/x.tar.gz True
print(PureWindowsPath('c:a') / 'b', PureWindowsPath('c:/a') / 'd:/x', PureWindowsPath('c:/a') / '/x', PureWindowsPath('//h/s').parts)
# expect: c:a\b d:\x c:\x ('\\\\h\\s\\',)
print(PureWindowsPath('A') == PureWindowsPath('a'), PureWindowsPath('a') == PurePosixPath('a'), w.relative_to('C:/users'), w.match('*.GZ'))
# expect: True False Ann\x.tar.gz True
try:
    PureWindowsPath('a') < PurePosixPath('b')
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'PureWindowsPath' and 'PurePosixPath'
print(ntpath.join('c:\\a', 'b', 'd:x', 'y'), ntpath.join('a/', 'b'), ntpath.split('a/b\\c'), ntpath.splitdrive('//h/s/d'), ntpath.basename(b'c:/a'))
# expect: d:x\y a/b ('a/b', 'c') ('//h/s', '/d') b'a'
print(ntpath.normpath('c:/a/../../b'), ntpath.isabs('c:a'), ntpath.commonpath(['c:/a/B', 'C:\\a\\b\\c']), ntpath.relpath('c:\\a\\b', 'c:\\a\\c'))
# expect: c:\b False c:\a\B ..\b
for paths in ([], ['a', '/b'], ['c:/a', 'd:/b']):
    try:
        ntpath.commonpath(paths)
    except ValueError as e:
        print(e)
        # expect: commonpath() arg is an empty sequence
        # expect: Can't mix absolute and relative paths
        # expect: Paths don't have the same drive
folder = tempfile.mkdtemp()
os.mkdir(folder + '/pk')
for name, text in (('pk/__init__.py', 'v = 1\n'), ('pk/m.py', 'w = 2\nprint("m as", __name__)\n'), ('s.py', 'print("s as", __name__)\nr = 42\n')):
    with open(f'{folder}/{name}', 'w') as file:
        file.write(text)
sys.path.insert(0, folder)
print(runpy.run_path(folder + '/s.py')['r'], runpy.run_module('pk.m', run_name='__main__')['w'])
# expect: s as <run_path>
# expect: m as __main__
# expect: 42 2
print([m.name for m in pkgutil.iter_modules([folder])], [m.name for m in pkgutil.walk_packages([folder])], pkgutil.get_data('pk', 'm.py')[:5])
# expect: ['pk', 's'] ['pk', 'pk.m', 's'] b'w = 2'
print(pkgutil.resolve_name('os.path:join').__name__, importlib.util.find_spec('pk').name)  # expect: join pk
try:
    runpy.run_module('no_such_module')
except ImportError as e:
    print(e)  # expect: No module named no_such_module
print(os.fspath(b'a'), os.path.ismount('/'), os.path.ismount('/tmp/..') and not os.path.ismount(folder))  # expect: b'a' True True
