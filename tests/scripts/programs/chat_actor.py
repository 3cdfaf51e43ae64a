import threading, queue, time, datetime, random, dataclasses
@dataclasses.dataclass(frozen=True)
class Message:
    보낸이: str
    내용: str
    시각: datetime.datetime = dataclasses.field(default_factory=datetime.datetime.now, compare=False, repr=False)
class 채팅방:
    def __init__(self, 이름): self.이름 = 이름; self.참가자 = {}; self._락 = threading.RLock(); self.기록 = []
    def 입장(self, u):
        with self._락: self.참가자[u.name] = u; self.공지(f'{u.name}님이 입장했습니다')
    def 퇴장(self, u):
        with self._락: del self.참가자[u.name]; self.공지(f'{u.name}님이 퇴장했습니다')
    def 공지(self, t): self.전송(Message('시스템', t))
    def 전송(self, m):
        with self._락:
            self.기록.append(m)
            for n, u in self.참가자.items():
                if n != m.보낸이: u.받은편지함.put(m)
class 사용자(threading.Thread):
    def __init__(self, name, 방, 대사): super().__init__(name=name); self.방, self.대사, self.받은편지함, self.수신 = 방, 대사, queue.Queue(), 0
    def run(self):
        self.방.입장(self)
        for s in self.대사: time.sleep(.01 * len(self.name)); self.방.전송(Message(self.name, s))
        time.sleep(.3); self.방.퇴장(self)
        while True:
            try: self.받은편지함.get_nowait(); self.수신 += 1
            except queue.Empty: break
방 = 채팅방('파이썬'); us = [사용자('철수', 방, ['안녕', '잘가']), 사용자('영희야', 방, ['반가워'])]
for u in us: u.start()
for u in us: u.join()
print(len(방.기록), sum(m.보낸이 == '시스템' for m in 방.기록), Message('a', 'b') == Message('a', 'b'), Message('a', 'b'), hash(Message('a', 'b')) == hash(Message('a', 'b')))
print(sorted({m.보낸이 for m in 방.기록}), {u.name: u.수신 for u in us}['철수'] >= 3)

# expect: 7 4 True Message(보낸이='a', 내용='b') True
# expect: ['시스템', '영희야', '철수'] True
