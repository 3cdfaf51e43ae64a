# cpython: no
import threading, queue, time, random, json, dataclasses, math
@dataclasses.dataclass
class Player:
    name: str; x: float = 0; y: float = 0; hp: int = 100; alive: bool = dataclasses.field(default=True, compare=False)
    def move(self, dx, dy): self.x += dx; self.y += dy; return self
    def dist(self, o): return math.hypot(self.x - o.x, self.y - o.y)
class Server(threading.Thread):
    def __init__(self, hz=100): super().__init__(name='game', daemon=True); self.q, self.players, self.tick, self.hz, self.quit = queue.SimpleQueue(), {}, 0, hz, threading.Event()
    def run(self):
        while not self.quit.wait(1 / self.hz):
            self.tick += 1
            while not self.q.empty():
                cmd, *a = self.q.get(); getattr(self, 'on_' + cmd, self.unknown)(*a)
    def unknown(self, *a): print('알 수 없는 명령', a)
    def on_join(self, n): self.players[n] = Player(n)
    def on_move(self, n, dx, dy): self.players[n].move(dx, dy)
    def on_hit(self, a, b):
        A, B = self.players[a], self.players[b]
        if A.dist(B) <= 5: B.hp -= 30; B.alive = B.hp > 0
s = Server(); s.start()
for c in (('join', '전사'), ('join', '궁수'), ('move', '궁수', 3, 4), ('hit', '전사', '궁수'), ('hit', '궁수', '전사'), ('move', '궁수', 10, 0), ('hit', '전사', '궁수'), ('fly', 1)): s.q.put(c)
time.sleep(.1); s.quit.set(); s.join(); print(s.tick > 3); [print(json.dumps(dataclasses.asdict(p), ensure_ascii=False)) for p in s.players.values()]; print(Player('a') == Player('a', alive=False), sorted([Player('b'), Player('a')], key=lambda p: p.name)[0])
# expect: 알 수 없는 명령 (1,)
# expect: True
# expect: {"name": "전사", "x": 0, "y": 0, "hp": 70, "alive": true}
# expect: {"name": "궁수", "x": 13, "y": 4, "hp": 70, "alive": true}
# expect: True Player(name='a', x=0, y=0, hp=100, alive=True)
