# stdin: 1+2*3\n[i**2 for i in range(5)]\n1/0\nfoo\nq\n나머지\nx\ny\n
# cpython: no
import threading, sys, time
class Worker(threading.Thread):
    def __init__(self): super().__init__(); self.cmds = []; self.cv = threading.Condition()
    def send(self, c):
        with self.cv: self.cmds.append(c); self.cv.notify()
    def run(self):
        while True:
            with self.cv:
                while not self.cmds: self.cv.wait()
                c = self.cmds.pop(0)
            if c == 'q': print('worker: 종료'); return
            try: print('worker:', eval(c))
            except Exception as e: print('worker:', type(e).__name__, e)
w = Worker(); w.start()
print("계산식을 입력하세요 (q: 종료)")
for line in sys.stdin:
    w.send(line.strip())
    time.sleep(.02)
    if line.strip() == 'q': break
w.join()
print(sys.stdin.readline().rstrip(), list(sys.stdin))
# expect: 계산식을 입력하세요 (q: 종료)
# expect: worker: 7
# expect: worker: [0, 1, 4, 9, 16]
# expect: worker: ZeroDivisionError division by zero
# expect: worker: NameError name 'foo' is not defined
# expect: worker: 종료
# expect: 나머지 ['x\n', 'y\n']
