PAGE = 4096
class PageFault(Exception):
    def __init__(self, vpn): super().__init__(f'page fault at VPN {vpn:#x}'); self.vpn = vpn
class TLB(dict):
    def __init__(self, size): super().__init__(); self.size, self.hit, self.miss = size, 0, 0
    def __missing__(self, k): self.miss += 1; raise KeyError(k)
    def lookup(self, vpn):
        try: v = self[vpn]; self.hit += 1; return v
        except KeyError: return None
    def insert(self, vpn, pfn):
        if len(self) >= self.size: self.pop(next(iter(self)))
        self[vpn] = pfn
class MMU:
    def __init__(self, frames=4): self.pt = [None] * 16; self.tlb = TLB(2); self.free = list(range(frames)); self.fifo = []; self.faults = 0
    def translate(self, va):
        vpn, off = divmod(va, PAGE)
        pfn = self.tlb.lookup(vpn)
        if pfn is None:
            if not 0 <= vpn < len(self.pt): raise MemoryError(f'segfault: {va:#010x}')
            if self.pt[vpn] is None: raise PageFault(vpn)
            pfn = self.pt[vpn]; self.tlb.insert(vpn, pfn)
        return pfn << 12 | off
    def access(self, va):
        while True:
            try: return self.translate(va)
            except PageFault as e: self.faults += 1; print(e); self.load(e.vpn)
    def load(self, vpn):
        if not self.free: v = self.fifo.pop(0); self.free.append(self.pt[v]); self.pt[v] = None; self.tlb.pop(v, None); print(f'  evict {v}')
        self.pt[vpn] = self.free.pop(); self.fifo.append(vpn)
m = MMU(3)
for va in (0x0000, 0x1004, 0x2FFF, 0x0008, 0x3000, 0x1000, 0x0000): print(f'VA {va:#06x} -> PA {m.access(va):#07x}')
# expect: page fault at VPN 0x0
# expect: VA 0x0000 -> PA 0x02000
# expect: page fault at VPN 0x1
# expect: VA 0x1004 -> PA 0x01004
# expect: page fault at VPN 0x2
# expect: VA 0x2fff -> PA 0x00fff
# expect: VA 0x0008 -> PA 0x02008
# expect: page fault at VPN 0x3
# expect:   evict 0
# expect: VA 0x3000 -> PA 0x02000
# expect: VA 0x1000 -> PA 0x01000
# expect: page fault at VPN 0x0
# expect:   evict 1
# expect: VA 0x0000 -> PA 0x01000
print(f'TLB hit ratio {m.tlb.hit}/{m.tlb.hit + m.tlb.miss}, faults={m.faults}'); print([f'{i}:{p}' for i, p in enumerate(m.pt) if p is not None], m.tlb)
# expect: TLB hit ratio 0/12, faults=5
# expect: ['0:1', '2:0', '3:2'] {3: 2, 0: 1}
m.access(0x99999)
# expect error: MemoryError: segfault: 0x00099999
