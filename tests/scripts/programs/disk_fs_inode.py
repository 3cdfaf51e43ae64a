from __future__ import annotations
import dataclasses, struct, itertools, bisect
BLOCK, NDIRECT = 16, 4
class NoSpace(OSError): pass
@dataclasses.dataclass
class Inode:
    ino: int; kind: str = 'f'; size: int = 0; links: int = 1
    blocks: list[int] = dataclasses.field(default_factory=list)
    def pack(self) -> bytes: return struct.pack('<Ic3xIH4H', self.ino, self.kind.encode(), self.size, self.links, *(self.blocks + [0xffff] * NDIRECT)[:NDIRECT])
    @classmethod
    def unpack(cls, b): ino, k, size, links, *bl = struct.unpack('<Ic3xIH4H', b); return cls(ino, k.decode(), size, links, [x for x in bl if x != 0xffff])
class Disk:
    def __init__(self, n=12): self.data = bytearray(n * BLOCK); self.bitmap = [0] * n; self.inodes = {}; self.names = {}; self._ino = itertools.count(2)
    def alloc(self):
        try: i = self.bitmap.index(0)
        except ValueError: raise NoSpace(28, '공간 없음') from None
        self.bitmap[i] = 1; return i
    def write(self, name, data: bytes):
        ino = self.names.setdefault(name, next(self._ino)); node = self.inodes.setdefault(ino, Inode(ino))
        for b in node.blocks: self.bitmap[b] = 0
        node.blocks.clear(); node.size = 0
        for i in range(0, len(data), BLOCK):
            if len(node.blocks) == NDIRECT: raise OSError(27, '파일이 너무 큼', name)
            b = self.alloc(); node.blocks.append(b); chunk = data[i:i + BLOCK]; self.data[b * BLOCK:b * BLOCK + len(chunk)] = chunk; node.size += len(chunk)
    def read(self, name): n = self.inodes[self.names[name]]; return b''.join(self.data[b * BLOCK:(b + 1) * BLOCK] for b in n.blocks)[:n.size]
    def rm(self, name): n = self.inodes.pop(self.names.pop(name)); [self.bitmap.__setitem__(b, 0) for b in n.blocks]
d = Disk(); d.write('a', b'hello ' * 5); d.write('한글.txt', '파일시스템'.encode()); print(d.read('a'), d.read('한글.txt').decode(), ''.join(map(str, d.bitmap)))
d.rm('a'); d.write('b', bytes(range(50))); print(d.inodes, ''.join(map(str, d.bitmap))); p = d.inodes[3].pack(); print(p.hex(), Inode.unpack(p) == d.inodes[3])
for n, s in (('big', 100), ('c', 60), ('e', 64)):
    try: d.write(n, b'x' * s)
    except OSError as e: print(type(e).__name__, e.errno, e)
print(dataclasses.asdict(d.inodes[3]), dataclasses.replace(d.inodes[3], links=2).links, [f.name for f in dataclasses.fields(Inode)])
# expect: b'hello hello hello hello hello ' 파일시스템 111000000000
# expect: {3: Inode(ino=3, kind='f', size=15, links=1, blocks=[2]), 4: Inode(ino=4, kind='f', size=50, links=1, blocks=[0, 1, 3, 4])} 111110000000
# expect: 03000000660000000f00000001000200ffffffffffff True
# expect: OSError 27 [Errno 27] 파일이 너무 큼: 'big'
# expect: NoSpace 28 [Errno 28] 공간 없음
# expect: NoSpace 28 [Errno 28] 공간 없음
# expect: {'ino': 3, 'kind': 'f', 'size': 15, 'links': 1, 'blocks': [2]} 2 ['ino', 'kind', 'size', 'links', 'blocks']
