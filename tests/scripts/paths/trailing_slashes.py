# What a path with a slash at its end names must be a directory, or become one.
import os, tempfile
os.chdir(tempfile.mkdtemp()); open('f', 'w').close(); os.makedirs('d/e'); os.symlink('d', 'ld'); os.symlink('f', 'lf')
def attempt(name, *arguments):
    try: print(name, *arguments, '->', getattr(os, name)(*arguments))
    except OSError as e: print(name, *arguments, '->', type(e).__name__, e.errno)
for case in ('stat f/', 'unlink f/', 'mkdir f/', 'mkdir d/', 'mkdir lf/', 'mkdir n/', 'rename f d/', 'rename f new/', 'rename f/ x', 'rename d/e d',
             'rename f d', 'rename d d/e/z', 'rename . k', 'rename d f', 'rename d/e/ d2/', 'link f new/', 'symlink f new/', 'readlink lf/',
             'readlink ld/', 'listdir f/', 'chdir f/', 'listdir ld/'):
    attempt(*case.split())
    # expect: stat f/ -> NotADirectoryError 20
    # expect: unlink f/ -> NotADirectoryError 20
    # expect: mkdir f/ -> FileExistsError 17
    # expect: mkdir d/ -> FileExistsError 17
    # expect: mkdir lf/ -> FileExistsError 17
    # expect: mkdir n/ -> None
    # expect: rename f d/ -> NotADirectoryError 20
    # expect: rename f new/ -> NotADirectoryError 20
    # expect: rename f/ x -> NotADirectoryError 20
    # expect: rename d/e d -> OSError 39
    # expect: rename f d -> IsADirectoryError 21
    # expect: rename d d/e/z -> OSError 22
    # expect: rename . k -> OSError 16
    # expect: rename d f -> NotADirectoryError 20
    # expect: rename d/e/ d2/ -> None
    # expect: link f new/ -> FileNotFoundError 2
    # expect: symlink f new/ -> FileNotFoundError 2
    # expect: readlink lf/ -> NotADirectoryError 20
    # expect: readlink ld/ -> OSError 22
    # expect: listdir f/ -> NotADirectoryError 20
    # expect: chdir f/ -> NotADirectoryError 20
    # expect: listdir ld/ -> []
for mode, name in (('r', 'f/'), ('w', 'f/'), ('w', 'new/'), ('w', 'd/'), ('r', 'd/')):
    try: open(name, mode)
    except OSError as e: print('open', name, mode, type(e).__name__, e.errno)
    # expect: open f/ r NotADirectoryError 20
    # expect: open f/ w IsADirectoryError 21
    # expect: open new/ w IsADirectoryError 21
    # expect: open d/ w IsADirectoryError 21
    # expect: open d/ r IsADirectoryError 21
print(os.path.exists('f/'), os.path.isfile('f/'), os.path.isdir('ld/'), sorted(os.listdir()))  # expect: False False True ['d', 'd2', 'f', 'ld', 'lf', 'n']
