# cpython: no
import threading, random, time
from collections import defaultdict, OrderedDict, ChainMap
from decimal import Decimal, ROUND_HALF_UP
class Stock:
    def __init__(self, sym, price): self.sym, self.price, self.lock, self.hist = sym, Decimal(price), threading.Lock(), []
    def tick(self, pct):
        with self.lock:
            self.price = (self.price * (1 + Decimal(pct) / 100)).quantize(Decimal('0.01'), ROUND_HALF_UP); self.hist.append(self.price)
class Exchange:
    def __init__(self): self.stocks = OrderedDict(); self.orders = defaultdict(list); self.cv = threading.Condition()
    def list(self, *ss):
        for s in ss: self.stocks[s.sym] = s
    def order(self, who, sym, qty):
        with self.cv: self.orders[sym].append((who, qty)); self.cv.notify()
    def match(self, n):
        done = 0
        while done < n:
            with self.cv:
                self.cv.wait_for(lambda: any(self.orders.values()), timeout=1)
                for sym, os_ in self.orders.items():
                    while os_: yield sym, *os_.pop(0); done += 1
ex = Exchange(); ex.list(Stock('삼성', '70000'), Stock('AAPL', '189.5'))
def trader(name, seed):
    r = random.Random(seed)
    for _ in range(3): ex.order(name, r.choice(list(ex.stocks)), r.randint(-5, 5)); time.sleep(.005)
ts = [threading.Thread(target=trader, args=(f'트레이더{i}', i)) for i in range(3)]; [t.start() for t in ts]
trades = sorted(ex.match(9)); [t.join() for t in ts]
for t in trades: print('%-6s %-8s %+3d' % t)
for i, p in enumerate(('1.5', '-2.25', '0.333')): ex.stocks['삼성'].tick(p); ex.stocks['AAPL'].tick(p)
for s in ex.stocks.values(): print(s.sym, s.price, *s.hist, sep=' → '); print(f'{s.price:,.1f}', f'{s.price:>12}', s.price.as_tuple().exponent)
print(Decimal('0.1') + Decimal('0.2') == Decimal('0.3'), 0.1 + 0.2, ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])
# expect: AAPL   트레이더0     +1
# expect: AAPL   트레이더0     +1
# expect: 삼성     트레이더0     -1
# expect: 삼성     트레이더1     -1
# expect: 삼성     트레이더1     +2
# expect: 삼성     트레이더1     +4
# expect: 삼성     트레이더2     -4
# expect: 삼성     트레이더2     +0
# expect: 삼성     트레이더2     +5
# expect: 삼성 → 69682.65 → 71050.00 → 69451.38 → 69682.65
# expect: 69,682.6     69682.65 -2
# expect: AAPL → 188.64 → 192.34 → 188.01 → 188.64
# expect: 188.6       188.64 -2
# expect: True 0.30000000000000004 3
