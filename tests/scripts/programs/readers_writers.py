# cpython: no
"""Readers-writers, 1st problem (readers preference) from OS lecture"""
import threading
import time
class ReadersWriters:
    def __init__(self):
        self.rd = threading.Semaphore()
        self.wrt = threading.Semaphore()
        self.readCount = 0
        self.log = []
        self.data = 0
    def reader(self, k):
        for _ in range(3):
            self.rd.acquire()
            self.readCount += 1
            if self.readCount == 1:
                self.wrt.acquire()
            self.rd.release()
            self.log.append(('r', k, self.data))
            time.sleep(0.01)
            self.rd.acquire()
            self.readCount -= 1
            if self.readCount == 0:
                self.wrt.release()
            self.rd.release()
            time.sleep(0.01 * k)
    def writer(self):
        for i in range(4):
            self.wrt.acquire()
            v = self.data
            time.sleep(0.005)
            self.data = v + 1
            self.log.append(('w', 0, self.data))
            self.wrt.release()
            time.sleep(0.015)
    def main(self):
        ts = [threading.Thread(target=self.reader, args=(k,)) for k in (1, 2, 3)]
        ts.append(threading.Thread(target=self.writer))
        for t in ts: t.start()
        for t in ts: t.join()
        w = [x for x in self.log if x[0] == 'w']
        print(w)
        print(len(self.log), self.data, self.readCount)
        values = [v for a, k, v in self.log if a == 'r']
        print(values == sorted(values))
if __name__=="__main__":
    c = ReadersWriters()
    c.main()
# expect: [('w', 0, 1), ('w', 0, 2), ('w', 0, 3), ('w', 0, 4)]
# expect: 13 4 0
# expect: True
