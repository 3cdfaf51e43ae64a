# What shutil refuses, what it keeps, and which program a name stands for.
import io, os, shutil, tempfile
def err(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__ + ':', e)
    else: print('->', repr(r))
os.chdir(tempfile.mkdtemp()); open('a', 'w').write('data'); os.mkdir('dir'); os.mkfifo('pipe')
err(shutil.copyfile, 'a', 'a'); err(shutil.copy2, 'a', 'none/x'); err(shutil.copyfile, 'pipe', 'x'); err(shutil.copy, 'a', 'dir')
# expect: SameFileError: 'a' and 'a' are the same file
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'none/x'
# expect: SpecialFileError: `pipe` is a named pipe
# expect: -> 'dir/a'
os.chmod('a', 0o640); os.utime('a', (5, 5)); shutil.copy2('a', 'b'); print(oct(os.stat('b').st_mode), os.stat('b').st_mtime)  # expect: 0o100640 5.0
err(shutil.copytree, 'dir', 'tree'); err(shutil.copytree, 'dir', 'tree'); err(shutil.move, 'tree', 'tree/in'); err(shutil.move, 'b', 'dir'); err(shutil.move, 'none', 'z')
# expect: -> 'tree'
# expect: FileExistsError: [Errno 17] File exists: 'tree'
# expect: Error: Cannot move a directory 'tree' into itself 'tree/in'.
# expect: -> 'dir/b'
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'none'
err(shutil.rmtree, 'a'); err(shutil.rmtree, 'none'); err(shutil.rmtree, 'none', True); err(shutil.rmtree, 'none', onerror=lambda f, p, e: print(f.__name__, p, e[0].__name__))
# expect: NotADirectoryError: [Errno 20] Not a directory: 'a'
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'none'
# expect: -> None
# expect: lstat none FileNotFoundError
# expect: -> None
os.symlink('dir', 'link'); err(shutil.rmtree, 'link'); shutil.copytree('.', 'all', symlinks=True, ignore=shutil.ignore_patterns('pipe', 'all')); print(sorted(os.listdir('all')), os.readlink('all/link'))
# expect: OSError: Cannot call rmtree on a symbolic link
# expect: ['a', 'dir', 'link', 'tree'] dir
err(shutil.copytree, '.', 'more', ignore=shutil.ignore_patterns('all', 'more', 'tree', 'link', 'dir', 'a')); err(shutil.which, 'no such'); err(shutil.which, './a'); os.chmod('a', 0o755); err(shutil.which, 'a', path='.')
# expect: Error: [('./pipe', 'more/pipe', '`./pipe` is a named pipe')]
# expect: -> None
# expect: -> None
# expect: -> './a'
err(shutil.chown, 'a'); err(shutil.chown, 'a', 'nobody at all'); print(shutil.disk_usage('/')._fields, shutil.SpecialFileError.__mro__[1])
# expect: ValueError: user and/or group must be set
# expect: LookupError: no such user: 'nobody at all'
# expect: ('total', 'used', 'free') <class 'OSError'>
