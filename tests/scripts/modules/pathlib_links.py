import os, tempfile
os.chdir(tempfile.mkdtemp())
from pathlib import Path, PurePosixPath
import configparser, os, pprint
file = Path('f.txt')
file.write_text('x')
link = Path('l')
link.symlink_to(file)
print(link.is_symlink(), link.readlink(), link.read_text(), file.lstat().st_size, file.is_fifo(), Path('/').is_mount())
# expect: True f.txt x 1 False True
link.unlink(); file.unlink()
print(PurePosixPath('/a b').as_uri(), repr(PurePosixPath('a.').suffix))  # expect: file:///a%20b ''
try:
    PurePosixPath('a').as_uri()
except ValueError as error:
    print(error)  # expect: relative path can't be expressed as a file URI
print(pprint.pformat(list('abc' * 20), compact=True))
# expect: ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a',
# expect:  'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b',
# expect:  'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c',
# expect:  'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c']
