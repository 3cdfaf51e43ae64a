from dataclasses import dataclass, replace, asdict, astuple, fields
from enum import Enum, auto
import abc

class Strategy(Enum):
    FIRST_FIT = auto()
    BEST_FIT = auto()
    WORST_FIT = auto()

@dataclass(frozen=True)
class Block:
    start: int
    size: int
    owner: str = None
    @property
    def free(self): return self.owner is None
    @property
    def end(self): return self.start + self.size

class OutOfMemory(MemoryError): pass

class Memory:
    def __init__(self, size, strategy=Strategy.FIRST_FIT):
        self.blocks = [Block(0, size)]
        self.strategy = strategy
    def malloc(self, owner, size):
        holes = [b for b in self.blocks if b.free and b.size >= size]
        if not holes:
            raise OutOfMemory(f'{owner}: cannot allocate {size} bytes ({self.fragmentation():.0%} fragmentation)')
        if self.strategy is Strategy.BEST_FIT: hole = min(holes, key=lambda b: b.size)
        elif self.strategy is Strategy.WORST_FIT: hole = max(holes, key=lambda b: b.size)
        else: hole = holes[0]
        i = self.blocks.index(hole)
        new = [Block(hole.start, size, owner)]
        if hole.size > size: new.append(replace(hole, start=hole.start + size, size=hole.size - size))
        self.blocks[i:i + 1] = new
    def free(self, owner):
        self.blocks = [replace(b, owner=None) if b.owner == owner else b for b in self.blocks]
        merged = []
        for b in self.blocks:
            if merged and merged[-1].free and b.free:
                merged[-1] = replace(merged[-1], size=merged[-1].size + b.size)
            else: merged.append(b)
        self.blocks = merged
    def fragmentation(self):
        free = [b.size for b in self.blocks if b.free]
        return 1 - max(free, default=0) / sum(free) if free else 0.0
    def __str__(self):
        return '[' + '|'.join(f'{b.owner or "free"}:{b.size}' for b in self.blocks) + ']'

for s in Strategy:
    m = Memory(100, s)
    for o, n in zip('ABCDE', (20, 15, 30, 10, 25)): m.malloc(o, n)
    m.free('B'); m.free('D')
    try:
        m.malloc('F', 8); print(f'{s.name:<10} {m}')
        m.malloc('G', 12); m.malloc('H', 16)
    except OutOfMemory as e:
        print(type(e).__mro__[1].__name__, '-', e)
    print(s, repr(s), s.value, [f.name for f in fields(Block)])
# expect: FIRST_FIT  [A:20|F:8|free:7|C:30|free:10|E:25]
# expect: MemoryError - G: cannot allocate 12 bytes (41% fragmentation)
# expect: Strategy.FIRST_FIT <Strategy.FIRST_FIT: 1> 1 ['start', 'size', 'owner']
# expect: BEST_FIT   [A:20|free:15|C:30|F:8|free:2|E:25]
# expect: MemoryError - H: cannot allocate 16 bytes (40% fragmentation)
# expect: Strategy.BEST_FIT <Strategy.BEST_FIT: 2> 2 ['start', 'size', 'owner']
# expect: WORST_FIT  [A:20|F:8|free:7|C:30|free:10|E:25]
# expect: MemoryError - G: cannot allocate 12 bytes (41% fragmentation)
# expect: Strategy.WORST_FIT <Strategy.WORST_FIT: 3> 3 ['start', 'size', 'owner']
print(m.blocks[0], asdict(m.blocks[1]), astuple(m.blocks[2]), hash(Block(1, 2)) == hash(Block(1, 2)))
# expect: Block(start=0, size=20, owner='A') {'start': 20, 'size': 8, 'owner': 'F'} (28, 7, None) True
try:
    m.blocks[0].size = 5
except Exception as e:
    print(type(e).__name__, e)
# expect: FrozenInstanceError cannot assign to field 'size'
