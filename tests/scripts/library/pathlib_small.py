from pathlib import Path, PurePath, PurePosixPath
import os, tempfile
p = PurePosixPath('/home/user/docs/file.tar.gz')
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.parents[1], p.with_suffix('.txt'), p.with_name('other'), p.is_absolute(), p / '..' / 'x', p.relative_to('/home'), p.match('*.gz'), p.joinpath('a', 'b'), str(p), repr(p), p == PurePosixPath(str(p)), p.as_posix(), p.root, p.anchor)
# expect: file.tar.gz file.tar .gz ['.tar', '.gz'] /home/user/docs ('/', 'home', 'user', 'docs', 'file.tar.gz') /home/user /home/user/docs/file.tar.txt /home/user/docs/other True /home/user/docs/file.tar.gz/../x user/docs/file.tar.gz True /home/user/docs/file.tar.gz/a/b /home/user/docs/file.tar.gz PurePosixPath('/home/user/docs/file.tar.gz') True /home/user/docs/file.tar.gz / /
with tempfile.TemporaryDirectory() as d:
    t = Path(d); f = t / 'a' / 'b.txt'
    f.parent.mkdir(); print(f.exists(), f.write_text('line1\nline2'), f.read_text().splitlines(), f.exists(), f.is_file(), f.parent.is_dir(), f.stat().st_size)
    # expect: False 11 ['line1', 'line2'] True True True 11
    (t / 'c.py').touch(); (t / 'a' / 'd.py').write_bytes(b'\x00\x01'); print(sorted(x.name for x in t.iterdir()), sorted(str(x.relative_to(t)) for x in t.rglob('*.py')), (t / 'a' / 'd.py').read_bytes())
    # expect: ['a', 'c.py'] ['a/d.py', 'c.py'] b'\x00\x01'
    with f.open('a') as fh: fh.write('!')
    with f.open() as fh: print(fh.read().count('\n'), fh.name == str(f))  # expect: 1 True
    g = f.rename(t / 'renamed.txt'); print(f.exists(), g.name, g.exists()); g.unlink(); print(g.exists())
    # expect: False renamed.txt True
    # expect: False
    for fn in (lambda: f.read_text(), lambda: (t / 'a').mkdir(), lambda: (t / 'a').rmdir(), lambda: g.unlink(), lambda: (t / 'zz').rmdir(), lambda: (t / 'x' / 'y').mkdir(), lambda: list((t / 'nope').iterdir())):
        try: print(fn())
        except OSError as e: print(type(e).__name__, e.errno)
        # expect: FileNotFoundError 2
        # expect: FileExistsError 17
        # expect: OSError 39
        # expect: FileNotFoundError 2
        # expect: FileNotFoundError 2
        # expect: FileNotFoundError 2
        # expect: FileNotFoundError 2
    g.unlink(missing_ok=True); (t / 'x' / 'y').mkdir(parents=True, exist_ok=True); (t / 'x' / 'y').mkdir(exist_ok=True); print([n for n in sorted(os.listdir(t))], len(list(os.walk(t))))
    # expect: ['a', 'c.py', 'x'] 4
print(Path('a') / 'b' == Path('a/b'), Path('a//b/./c'), Path('.'), Path(''), Path('a', 'b', '/c'), hash(Path('x')) == hash(Path('x')), sorted([Path('b'), Path('a')]), os.fspath(Path('q')), isinstance(Path('a'), PurePath), Path('~').expanduser() != Path('~'), Path('a.b.c').stem, Path('.hidden').suffix, Path('dir/').name)
# expect: True a/b/c . . /c True [PosixPath('a'), PosixPath('b')] q True True a.b  dir
