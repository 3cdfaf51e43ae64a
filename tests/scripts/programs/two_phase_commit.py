import queue, random, threading, time, uuid
from dataclasses import dataclass, field
from enum import Enum
class Msg(str, Enum):
    PREPARE = 'prepare'; COMMIT = 'commit'; ABORT = 'abort'; YES = 'yes'; NO = 'no'; ACK = 'ack'
@dataclass
class Tx:
    id: int
    ops: dict[str, int]
    log: list = field(default_factory=list, repr=False)
class Participant(threading.Thread):
    def __init__(self, name, balance):
        super().__init__(name=name, daemon=True); self.inbox = queue.Queue(); self.balance = balance; self.staged = {}
    def run(self):
        while True:
            kind, tx, reply = self.inbox.get()
            match kind:
                case Msg.PREPARE:
                    ok = self.balance + tx.ops.get(self.name, 0) >= 0
                    if ok: self.staged[tx.id] = tx.ops.get(self.name, 0)
                    reply.put((self.name, Msg.YES if ok else Msg.NO))
                case Msg.COMMIT:
                    self.balance += self.staged.pop(tx.id); reply.put((self.name, Msg.ACK))
                case Msg.ABORT:
                    self.staged.pop(tx.id, None); reply.put((self.name, Msg.ACK))
class Coordinator:
    def __init__(self, parts): self.parts = parts; [p.start() for p in parts]
    def ask(self, kind, tx):
        reply = queue.Queue()
        for p in self.parts: p.inbox.put((kind, tx, reply))
        ans = dict(reply.get(timeout=1) for _ in self.parts); tx.log.append((kind.value, {k: ans[k].name for k in sorted(ans)})); return ans
    def run(self, tx):
        votes = self.ask(Msg.PREPARE, tx)
        decision = Msg.COMMIT if all(v is Msg.YES for v in votes.values()) else Msg.ABORT
        self.ask(decision, tx); return decision
c = Coordinator([Participant(n, b) for n, b in (('A', 100), ('B', 50), ('C', 0))])
for i, ops in enumerate([{'A': -30, 'B': 30}, {'C': -1, 'A': 1}, {'B': -80, 'C': 80}]):
    tx = Tx(i, ops); d = c.run(tx); print(tx, '=>', d, d.name, d == 'commit'); print('  ', *tx.log, sep='\n   ')
    # expect: Tx(id=0, ops={'A': -30, 'B': 30}) => Msg.COMMIT COMMIT True
    # expect:
    # expect:    ('prepare', {'A': 'YES', 'B': 'YES', 'C': 'YES'})
    # expect:    ('commit', {'A': 'ACK', 'B': 'ACK', 'C': 'ACK'})
    # expect: Tx(id=1, ops={'C': -1, 'A': 1}) => Msg.ABORT ABORT False
    # expect:
    # expect:    ('prepare', {'A': 'YES', 'B': 'YES', 'C': 'NO'})
    # expect:    ('abort', {'A': 'ACK', 'B': 'ACK', 'C': 'ACK'})
    # expect: Tx(id=2, ops={'B': -80, 'C': 80}) => Msg.COMMIT COMMIT True
    # expect:
    # expect:    ('prepare', {'A': 'YES', 'B': 'YES', 'C': 'YES'})
    # expect:    ('commit', {'A': 'ACK', 'B': 'ACK', 'C': 'ACK'})
print({p.name: p.balance for p in c.parts}, sum(p.balance for p in c.parts), f'{Msg.YES} {Msg.YES!s} {Msg.YES.value:>5}', Msg('no'))
# expect: {'A': 70, 'B': 0, 'C': 80} 150 Msg.YES Msg.YES   yes Msg.NO
