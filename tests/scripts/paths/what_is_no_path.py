import os

for f in (lambda: os.path.exists(None), lambda: os.path.isfile(1.5), lambda: os.stat([]), lambda: os.mkdir(None), lambda: os.remove(3.5), lambda: os.rmdir(None),
          lambda: os.listdir(3.5), lambda: os.chdir(None), lambda: os.open(None, 0), lambda: os.path.join('a', 3), lambda: os.path.join('a', None),
          lambda: os.path.join(None, 'a'), lambda: open(None), lambda: os.path.basename(3), lambda: os.path.join('a', b'b')):
    try:
        print(f())
    except TypeError as e:
        print(e)
        # expect: stat: path should be string, bytes, os.PathLike or integer, not NoneType
        # expect: stat: path should be string, bytes, os.PathLike or integer, not float
        # expect: stat: path should be string, bytes, os.PathLike or integer, not list
        # expect: mkdir: path should be string, bytes or os.PathLike, not NoneType
        # expect: remove: path should be string, bytes or os.PathLike, not float
        # expect: rmdir: path should be string, bytes or os.PathLike, not NoneType
        # expect: listdir: path should be string, bytes, os.PathLike, integer or None, not float
        # expect: chdir: path should be string, bytes, os.PathLike or integer, not NoneType
        # expect: open: path should be string, bytes or os.PathLike, not NoneType
        # expect: join() argument must be str, bytes, or os.PathLike object, not 'int'
        # expect: join() argument must be str, bytes, or os.PathLike object, not 'NoneType'
        # expect: expected str, bytes or os.PathLike object, not NoneType
        # expect: expected str, bytes or os.PathLike object, not NoneType
        # expect: expected str, bytes or os.PathLike object, not int
        # expect: Can't mix strings and bytes in path components
print(os.listdir(None) == os.listdir('.'), os.path.exists(-1))  # expect: True False
