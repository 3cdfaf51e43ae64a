# mini file system: inode, directories, permissions
import time, stat, shlex
class FSError(OSError): pass
class Inode:
    n = 0
    def __init__(self, kind, mode=0o644):
        Inode.n += 1; self.ino = Inode.n; self.kind = kind; self.mode = mode; self.data = {} if kind == 'd' else b''; self.nlink = 1
    def ls(self, name): return '{}{} {:>2} {:>4} {}'.format(self.kind if self.kind == 'd' else '-', ''.join(c if self.mode & (1 << (8 - i)) else '-' for i, c in enumerate('rwxrwxrwx')), self.nlink, len(self.data), name)
class FS:
    def __init__(self): self.root = Inode('d', 0o755); self.cwd = '/'
    def _walk(self, path):
        node = self.root
        for p in [p for p in (path if path.startswith('/') else self.cwd + '/' + path).split('/') if p not in ('', '.')]:
            if node.kind != 'd': raise FSError(20, 'Not a directory', p)
            try: node = node.data[p]
            except KeyError: raise FSError(2, 'No such file or directory', path) from None
        return node
    def _split(self, p): d, _, n = p.rpartition('/'); return self._walk(d or ('/' if p.startswith('/') else self.cwd)), n
    def mkdir(self, p, *more):
        d, n = self._split(p)
        if n in d.data: raise FSError(17, 'File exists', p)
        d.data[n] = Inode('d', 0o755)
        for m in more: self.mkdir(m)
    def echo(self, text, op, p): d, n = self._split(p); f = d.data.setdefault(n, Inode('f')); f.data = (f.data if op == '>>' else b'') + text.encode() + b'\n'
    def cat(self, p): print(self._walk(p).data.decode(), end='')
    def ls(self, flag='', p='.'): print('\n'.join(n.ls(k) if flag == '-l' else k for k, n in sorted(self._walk(p).data.items())))
    def chmod(self, m, p): self._walk(p).mode = int(m, 8)
    def ln(self, a, b): i = self._walk(a); d, n = self._split(b); d.data[n] = i; i.nlink += 1
    def rm(self, p): d, n = self._split(p); d.data.pop(n).nlink -= 1
fs = FS()
for cmd in '''mkdir /home /tmp /home/kim
echo "안녕 file system" > /home/kim/a.txt
echo more >> /home/kim/a.txt
cat /home/kim/a.txt
ln /home/kim/a.txt /tmp/b
chmod 750 /tmp/b
ls -l /tmp
cat /nope
mkdir /tmp
cat /tmp/b/c
frobnicate x
ls'''.splitlines():
    name, *args = shlex.split(cmd)
    try: getattr(fs, name)(*args)
    except FSError as e: print(f'{name}: {e.strerror}: {e.filename} [{e.errno}]', type(e).__name__)
    except AttributeError as e: print('sh:', e)
    except TypeError as e: print('usage?', e)
# expect: 안녕 file system
# expect: more
# expect: -rwxr-x---  2   24 b
# expect: cat: No such file or directory: /nope [2] FSError
# expect: mkdir: File exists: /tmp [17] FSError
# expect: cat: Not a directory: c [20] FSError
# expect: sh: 'FS' object has no attribute 'frobnicate'
# expect: home
# expect: tmp
print(stat.filemode(0o100644), oct(fs.root.mode), Inode.n)
# expect: -rw-r--r-- 0o755 6
