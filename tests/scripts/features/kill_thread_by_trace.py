import sys, threading, time
class thread_with_trace(threading.Thread):
    def __init__(self, *args, **keywords):
        threading.Thread.__init__(self, *args, **keywords)
        self.killed = False
    def start(self):
        self.__run_backup = self.run
        self.run = self.__run
        threading.Thread.start(self)
    def __run(self):
        sys.settrace(self.globaltrace)
        self.__run_backup()
        self.run = self.__run_backup
    def globaltrace(self, frame, event, arg):
        if event == 'call':
            return self.localtrace
        else:
            return None
    def localtrace(self, frame, event, arg):
        if self.killed:
            if event == 'line':
                raise SystemExit()
        return self.localtrace
    def kill(self):
        self.killed = True
def func():
    while True:
        time.sleep(0.01)
t1 = thread_with_trace(target=func)
t1.start()
time.sleep(0.05)
t1.kill()
t1.join()
if not t1.is_alive():
    print('thread killed')  # expect: thread killed
ev = []
def tr(f, e, a): ev.append((e, f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno)); return tr
def half(x):
    try:
        y = 1 / x
    except ZeroDivisionError:
        return None
    return y
threading.settrace(tr)
t = threading.Thread(target=half, args=(0,)); t.start(); t.join()
threading.settrace(None)
print([row for row in ev if row[1] == 'half'])
# expect: [('call', 'half', 0), ('line', 'half', 1), ('line', 'half', 2), ('exception', 'half', 2), ('line', 'half', 3), ('line', 'half', 4), ('return', 'half', 4)]
