import random
class Proc:
    def __init__(self, name, tickets): self.name, self.tickets = name, tickets; self.stride = 10000 // tickets; self.pas = 0; self.runs = 0
    __repr__ = lambda s: f'{s.name}({s.tickets})'
ps = [Proc('A', 100), Proc('B', 50), Proc('C', 250)]
random.seed(2024)
def lottery(n):
    total = sum(p.tickets for p in ps); seq = ''
    for _ in range(n):
        w = random.randint(0, total - 1); c = 0
        for p in ps:
            c += p.tickets
            if c > w: p.runs += 1; seq += p.name; break
    return seq
print(lottery(60)); print({p: p.runs for p in ps})
def stride(n):
    out = []
    for _ in range(n):
        p = min(ps, key=lambda p: (p.pas, p.name)); p.pas += p.stride; out.append(p.name)
    return ' '.join(out)
print(stride(16)); print([(p.name, p.pas) for p in ps])
for p in ps: print(f"{p.name:>3} {'#' * (p.runs // 2):<25} {p.runs / 60 * 100:6.2f}%")
# expect: CACCCBCCCCCBCBCCCCCCCCBCCCCCACCBCCCCCCACBCACCCCCACCACCCCCBCC
# expect: {A(100): 6, B(50): 7, C(250): 47}
# expect: A B C C C A C C A B C C C A C C
# expect: [('A', 400), ('B', 400), ('C', 400)]
# expect:   A ###                        10.00%
# expect:   B ###                        11.67%
# expect:   C #######################    78.33%
