# cpython: no
from threading import Thread, Condition
import time
queue = []
MAX_NUM = 10
condition = Condition()
produced = consumed = 0

class ProducerThread(Thread):
    def run(self):
        nums = range(5)
        global queue, produced
        for i in range(20):
            condition.acquire()
            if len(queue) == MAX_NUM:
                condition.wait()
            num = i * 3
            queue.append(num)
            produced += 1
            condition.notify()
            condition.release()
            time.sleep(0.001)

class ConsumerThread(Thread):
    def __init__(self, *args, **kwargs):
        super(ConsumerThread, self).__init__(*args, **kwargs)
        self.got = []
    def run(self):
        global queue, consumed
        while consumed < 20:
            condition.acquire()
            while not queue:
                condition.wait()
            num = queue.pop(0)
            self.got.append(num)
            consumed += 1
            condition.notify()
            condition.release()

p = ProducerThread(name="생산자")
c = ConsumerThread(name="소비자", daemon=False)
print(p.name, c.name, p.is_alive(), c.is_alive())
p.start(); c.start()
p.join(); c.join()
print(c.got)
print("produced={0} consumed={1}".format(produced, consumed), sum(c.got))
print(repr(condition)[:20])
# expect: 생산자 소비자 False False
# expect: [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57]
# expect: produced=20 consumed=20 570
# expect: <Condition(<unlocked
