import math, textwrap, string
PAGE = 4
text = "The quick brown fox jumps over the lazy dog"
pages = textwrap.wrap(text, 12); print(pages)
mem = [None] * 32; table = {}
def load(name, size):
    need = math.ceil(size / PAGE); frames = [i for i in range(len(mem) // PAGE) if mem[i * PAGE] is None][:need]
    if len(frames) < need: print(f'{name}: 메모리 부족 ({need} > {len(frames)})'); return
    table[name] = frames
    for k, f in enumerate(frames):
        for o in range(PAGE): mem[f * PAGE + o] = f'{name}{k * PAGE + o}' if k * PAGE + o < size else '..'
def show():
    for i in range(0, len(mem), 8): print(f'{i:02x}:', ' '.join(f'{x or "----":>4}' for x in mem[i:i + 8]))
load('A', 10); load('B', 7); show()
for f in table.pop('A'): mem[f * PAGE:(f + 1) * PAGE] = [None] * PAGE
load('C', 14); show(); load('D', 30); print(table)
frag = sum(1 for x in mem if x == '..'); print(f"내부 단편화 {frag}바이트 ({frag / len(mem):.2%})"); print(string.ascii_uppercase[:5], string.digits)
def addr(la): p, o = la >> 2, la & 0b11; return table['C'][p] * PAGE + o
print([f'{la}->{addr(la)}' for la in (0, 5, 13)]); print(addr(16))
# expect: ['The quick', 'brown fox', 'jumps over', 'the lazy dog']
# expect: 00:   A0   A1   A2   A3   A4   A5   A6   A7
# expect: 08:   A8   A9   ..   ..   B0   B1   B2   B3
# expect: 10:   B4   B5   B6   .. ---- ---- ---- ----
# expect: 18: ---- ---- ---- ---- ---- ---- ---- ----
# expect: 00:   C0   C1   C2   C3   C4   C5   C6   C7
# expect: 08:   C8   C9  C10  C11   B0   B1   B2   B3
# expect: 10:   B4   B5   B6   ..  C12  C13   ..   ..
# expect: 18: ---- ---- ---- ---- ---- ---- ---- ----
# expect: D: 메모리 부족 (8 > 2)
# expect: {'B': [3, 4], 'C': [0, 1, 2, 5]}
# expect: 내부 단편화 3바이트 (9.38%)
# expect: ABCDE 0123456789
# expect: ['0->0', '5->5', '13->21']
# expect error: IndexError: list index out of range
