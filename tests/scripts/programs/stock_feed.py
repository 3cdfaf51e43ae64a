import threading, queue, random, time, json, dataclasses as dc
from abc import ABC, abstractmethod
from enum import IntEnum, Flag, unique
@unique
class Side(IntEnum):
    BUY = 1
    SELL = -1
    @property
    def korean(self): return {'BUY': '매수', 'SELL': '매도'}[self.name]
class Perm(Flag):
    R = 4; W = 2; X = 1
    RW = R | W
class Observer(ABC):
    @abstractmethod
    def update(self, tick): ...
    @abstractmethod
    def close(self): pass
@dc.dataclass(slots=True, kw_only=True)
class Tick:
    symbol: str
    price: float
    side: Side = Side.BUY
    def to_json(self): return json.dumps(dc.asdict(self) | {'side': self.side.korean}, ensure_ascii=False, sort_keys=True)
class Averager(Observer):
    def __init__(self): self.sums = {}
    def update(self, t): n, s = self.sums.get(t.symbol, (0, 0)); self.sums[t.symbol] = n + 1, s + t.price
    def close(self): print({k: round(s / n, 3) for k, (n, s) in sorted(self.sums.items())})
class Feed(threading.Thread):
    def __init__(self, n, *obs): super().__init__(daemon=True); self.n, self.obs = n, obs; self.rng = random.Random(2024)
    def run(self):
        for _ in range(self.n):
            t = Tick(symbol=self.rng.choice(['삼성', 'NAVER']), price=round(self.rng.gauss(100, 5), 2), side=self.rng.choice(list(Side)))
            for o in self.obs: o.update(t)
            # expect: {"price": 102.73, "side": "매수", "symbol": "NAVER"}
            # expect: {"price": 105.98, "side": "매도", "symbol": "NAVER"}
            # expect: {"price": 94.65, "side": "매도", "symbol": "삼성"}
            # expect: {"price": 93.85, "side": "매수", "symbol": "NAVER"}
        for o in self.obs: o.close()
        # expect: {'NAVER': 100.853, '삼성': 94.65}
        # expect: closed Observer
class Printer(Observer):
    def update(self, t): print(t.to_json())
    def close(self): print('closed', self.__class__.__mro__[1].__name__)
f = Feed(4, Averager(), Printer()); f.start(); f.join()
print(Side(1), repr(Side.SELL), Side['BUY'] + 1, Perm.RW, Perm.R in Perm.RW, ~Perm.RW, list(Side), Perm(5), Side.BUY == 1, f'{Side.BUY} {Side.BUY!r} {Side.SELL:d}')
# expect: 1 <Side.SELL: -1> 2 Perm.RW True Perm.X [<Side.BUY: 1>, <Side.SELL: -1>] Perm.R|X True 1 <Side.BUY: 1> -1
try: Observer()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class Observer with abstract methods close, update
try: Side(7)
except ValueError as e: print(e)  # expect: 7 is not a valid Side
try: Tick('a', 1)
except TypeError as e: print(e)  # expect: Tick.__init__() takes 1 positional argument but 3 were given
t = Tick(symbol='x', price=1)
try: t.foo = 1
except AttributeError as e: print(e)  # expect: 'Tick' object has no attribute 'foo'
print(t, dc.replace(t, price=2.5), json.loads('{"a": [1, 2.0, "\\u00e9"]}'), json.dumps({'a': (1, None), 2: True}, indent=1))
# expect: Tick(symbol='x', price=1, side=<Side.BUY: 1>) Tick(symbol='x', price=2.5, side=<Side.BUY: 1>) {'a': [1, 2.0, 'é']} {
# expect:  "a": [
# expect:   1,
# expect:   null
# expect:  ],
# expect:  "2": true
# expect: }
json.dumps({1, 2})  # expect error: TypeError: Object of type set is not JSON serializable
