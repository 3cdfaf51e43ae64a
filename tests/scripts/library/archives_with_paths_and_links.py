import io
import os
import tarfile
import tempfile
import zipfile

b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('a.txt', 'hello ' * 50)
    z.writestr('d/b.bin', b'\0\1')
    z.mkdir('empty')
with zipfile.ZipFile(b) as z:
    print(z.namelist(), z.getinfo('empty/').is_dir())  # expect: ['a.txt', 'd/b.bin', 'empty/'] True
    with z.open('a.txt') as f:
        print(f.read(5), f.name, f.mode, f.readable(), f.writable())  # expect: b'hello' a.txt r True False
    p = zipfile.Path(z)
    print([x.name for x in p.iterdir()], (p / 'a.txt').read_text()[:5], (p / 'd').is_dir(), (p / 'zz').exists(), (p / 'd' / 'b.bin').suffix)
    # expect: ['a.txt', 'empty', 'd'] hello True False .bin
try:
    z.read('a.txt')
except ValueError as e:
    print(e)  # expect: Attempt to use ZIP archive that was already closed
with zipfile.ZipFile(b, 'a') as z:
    z.writestr(zipfile.ZipInfo('c', (2020, 1, 2, 3, 4, 6)), 'c')
    print(z.getinfo('c'))  # expect: <ZipInfo filename='c' filemode='?rw-------' file_size=1>
folder = tempfile.mkdtemp()
os.makedirs(folder + '/s/t')
with open(folder + '/s/x', 'w') as f:
    f.write('xx')
os.symlink('x', folder + '/s/l')
with tarfile.open(folder + '/o.tar', 'w') as t:
    t.add(folder + '/s', 'arc')
with tarfile.open(folder + '/o.tar') as t:
    print(sorted(t.getnames()), t.getmember('arc/l').issym(), t.getmember('arc/l').linkname)  # expect: ['arc', 'arc/l', 'arc/t', 'arc/x'] True x
    t.extractall(folder + '/out')
with open(folder + '/out/arc/l') as f:
    print(f.read())  # expect: xx
long = 'a' * 150
with tarfile.open(folder + '/p.tar', 'w') as t:
    t.addfile(tarfile.TarInfo(long))
    t.addfile(tarfile.TarInfo('short'))
with tarfile.open(folder + '/p.tar') as t:
    print(t.getnames() == [long, 'short'])  # expect: True
try:
    tarfile.open(fileobj=io.BytesIO(b'junk' * 300))
except tarfile.ReadError as e:
    print(e)
    # expect: file could not be opened successfully:
    # expect: - method gz: ReadError('not a gzip file')
    # expect: - method bz2: ReadError('not a bzip2 file')
    # expect: - method xz: ReadError('not an lzma file')
    # expect: - method tar: ReadError('invalid header')
