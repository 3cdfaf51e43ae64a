import time, json
from collections import namedtuple
from abc import ABC, abstractmethod
Stat = namedtuple('Stat', 'name size kind')
class Node(ABC):
    def __init__(self, name, parent=None): self.name, self.parent = name, parent
    @property
    @abstractmethod
    def size(self): ...
    def path(self): return (self.parent.path().rstrip('/') + '/' + self.name) if self.parent else '/'
class File(Node):
    def __init__(self, *a): super().__init__(*a); self.blocks = []
    @property
    def size(self): return sum(map(len, self.blocks))
    def write(self, data): self.blocks += [data[i:i+4] for i in range(0, len(data), 4)]
    def read(self): return ''.join(self.blocks)
class Dir(Node):
    def __init__(self, *a): super().__init__(*a); self.children = {}
    @property
    def size(self): return sum(c.size for c in self.children.values())
    def __getitem__(self, k): return self.children[k]
    def __iter__(self): return iter(sorted(self.children))
    def __contains__(self, k): return k in self.children
class FS:
    def __init__(self): self.root = Dir(''); self.cwd = self.root
    def _resolve(self, p):
        n = self.root if p.startswith('/') else self.cwd
        for part in filter(None, p.split('/')):
            if part == '..': n = n.parent or n
            elif part != '.':
                try: n = n[part]
                except (KeyError, TypeError) as e: raise FileNotFoundError(2, '없음', p) from e
        return n
    def mkdir(self, p):
        *d, name = p.rsplit('/', 1); parent = self._resolve(d[0] or '/') if d else self.cwd
        if name in parent: raise FileExistsError(name)
        parent.children[name] = Dir(name, parent)
    def write(self, p, s):
        *d, name = p.rsplit('/', 1); parent = self._resolve(d[0] or '/') if d else self.cwd
        f = parent.children.setdefault(name, File(name, parent)); f.write(s)
    def tree(self, n=None, pre=''):
        n = n or self.root
        for i, k in enumerate(n):
            last = i == len(n.children) - 1
            c = n[k]; print(pre + ('└── ' if last else '├── ') + k + (f' ({c.size}B)' if isinstance(c, File) else '/'))
            if isinstance(c, Dir): self.tree(c, pre + ('    ' if last else '│   '))
fs = FS(); fs.mkdir('/home'); fs.mkdir('/home/user'); fs.mkdir('/etc')
fs.write('/home/user/a.txt', '안녕하세요 world'); fs.write('/etc/hosts', '127.0.0.1')
fs.tree(); print(fs._resolve('/home/user/a.txt').path(), fs.root.size)
for bad in ('/nope/x', '/etc/hosts/y'):
    try: fs._resolve(bad)
    except OSError as e: print(e, '|', type(e.__cause__).__name__, e.errno, e.filename)
try: fs.mkdir('/etc')
except FileExistsError as e: print(repr(e))
try: Node('x')
except TypeError as e: print(e)
print(Stat('a', 3, 'f'), Stat('a', 3, 'f')._asdict(), Stat._fields)
# expect: ├── etc/
# expect: │   └── hosts (9B)
# expect: └── home/
# expect:     └── user/
# expect:         └── a.txt (11B)
# expect: /home/user/a.txt 20
# expect: [Errno 2] 없음: '/nope/x' | KeyError 2 /nope/x
# expect: [Errno 2] 없음: '/etc/hosts/y' | TypeError 2 /etc/hosts/y
# expect: FileExistsError('etc')
# expect: Can't instantiate abstract class Node with abstract method size
# expect: Stat(name='a', size=3, kind='f') {'name': 'a', 'size': 3, 'kind': 'f'} ('name', 'size', 'kind')
