# What only a thread's function referred to ends while that is still the current thread.
import threading
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, threading.current_thread().name)
def work():
    first, second = D('local'), [D('in a list')]
    print('leaving')
t = threading.Thread(target=work, name='W'); t.start(); t.join()
# expect: leaving
# expect: del local W
# expect: del in a list W
class T(threading.Thread):
    def run(self):
        self.kept, own = D('kept'), D('own')
        return print('returns')
t = T(name='T'); t.start(); t.join(); print('joined')
# expect: returns
# expect: del own T
# expect: joined
del t
# expect: del kept MainThread
