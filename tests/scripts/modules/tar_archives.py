import os, tempfile
os.chdir(tempfile.mkdtemp())
import tarfile, io, os, gzip
os.makedirs('d/e', exist_ok=True); open('d/a.txt', 'w').write('hello'); open('d/e/b.txt', 'w').write('x' * 600)
with tarfile.open('t.tar.gz', 'w:gz') as t: t.add('d')
with tarfile.open('t.tar.gz') as t:
    for m in t: print(m.name, m.size, m.isdir(), m.isfile())
    # expect: d 0 True False
    # expect: d/a.txt 5 False True
    # expect: d/e 0 True False
    # expect: d/e/b.txt 600 False True
    print(t.getnames(), t.extractfile('d/a.txt').read(), t.getmember('d/e/b.txt').size)  # expect: ['d', 'd/a.txt', 'd/e', 'd/e/b.txt'] b'hello' 600
    t.extractall('out')
print(sorted(os.listdir('out/d')), tarfile.is_tarfile('t.tar.gz'), tarfile.is_tarfile('d/a.txt'))  # expect: ['a.txt', 'e'] True False
try: tarfile.open('d/a.txt')
except tarfile.ReadError as e: print(type(e).__name__)  # expect: ReadError
try: tarfile.open('t.tar.gz').getmember('zz')
except KeyError as e: print(e)  # expect: "filename 'zz' not found"
b = io.BytesIO()
with tarfile.open(fileobj=b, mode='w') as t:
    i = tarfile.TarInfo('n' * 90 + '/' + 'm' * 50); i.size = 2; i.mtime = 5; t.addfile(i, io.BytesIO(b'ok'))
b.seek(0); t = tarfile.open(fileobj=b); print(len(t.getnames()[0]), t.getmembers()[0].mtime, len(b.getvalue()))  # expect: 141 5 10240
