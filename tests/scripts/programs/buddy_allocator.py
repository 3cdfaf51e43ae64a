class BuddyAllocator:
    def __init__(self, size=1024, minsize=32):
        self.max_order = (size // minsize).bit_length() - 1
        self.minsize = minsize
        self.free_lists = {o: [] for o in range(self.max_order + 1)}
        self.free_lists[self.max_order].append(0)
        self.used = {}
    def order_for(self, n):
        o = 0
        while (self.minsize << o) < n: o += 1
        return o
    def alloc(self, n):
        o = self.order_for(n)
        for k in range(o, self.max_order + 1):
            if self.free_lists[k]: break
        else:
            print(f'alloc({n}): FAILED'); return None
        addr = self.free_lists[k].pop(0)
        while k > o:
            k -= 1
            buddy = addr + (self.minsize << k)
            self.free_lists[k].append(buddy)
            print(f'  split -> {addr:#06x} {buddy:#06x} ({self.minsize << k})')
        self.used[addr] = o
        print(f'alloc({n:4d}) = 0x{addr:04X} internal frag {(self.minsize << o) - n}')
        return addr
    def free(self, addr):
        o = self.used.pop(addr)  # expect error: KeyError: 16
        while o < self.max_order:
            buddy = addr ^ (self.minsize << o)
            if buddy not in self.free_lists[o]: break
            self.free_lists[o].remove(buddy)
            addr &= ~(self.minsize << o)
            o += 1
        self.free_lists[o].append(addr)
        print('free -> merged to order %d at %#x' % (o, addr))
b = BuddyAllocator()
a1 = b.alloc(100); a2 = b.alloc(240); a3 = b.alloc(64); a4 = b.alloc(700)
# expect:   split -> 0x0000 0x0200 (512)
# expect:   split -> 0x0000 0x0100 (256)
# expect:   split -> 0x0000 0x0080 (128)
# expect: alloc( 100) = 0x0000 internal frag 28
# expect: alloc( 240) = 0x0100 internal frag 16
# expect:   split -> 0x0080 0x00c0 (64)
# expect: alloc(  64) = 0x0080 internal frag 0
# expect: alloc(700): FAILED
print({k: v for k, v in b.free_lists.items() if v})  # expect: {1: [192], 4: [512]}
b.free(a2); b.free(a1); b.free(a3)
# expect: free -> merged to order 3 at 0x100
# expect: free -> merged to order 2 at 0x0
# expect: free -> merged to order 5 at 0x0
print(b.free_lists)  # expect: {0: [], 1: [], 2: [], 3: [], 4: [], 5: [0]}
print(f"{0b1010:08b} {255:o} {255:#X} {1 << 20:_} {-5 >> 1} {~7} {12345.678:,.1f} {0.00012:g} {1e20:g}")
# expect: 00001010 377 0XFF 1_048_576 -3 -8 12,345.7 0.00012 1e+20
b.free(0x10)
