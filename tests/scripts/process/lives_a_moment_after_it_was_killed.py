# Whoever looks at once finds a killed process alive: it still has to clean up.
import multiprocessing as mp, os, signal, time
def waits(): time.sleep(60)
def works():
    while True: pass
def main():
    for target in waits, works:
        for way in 'terminate', 'kill':
            for pause in 0, .05:
                p = mp.Process(target=target); p.start(); time.sleep(pause)
                getattr(p, way)(); seen = p.is_alive(), p.exitcode; p.join(); print(seen, p.is_alive(), p.exitcode)
    # expect: (True, None) False -15
    # expect: (True, None) False -15
    # expect: (True, None) False -9
    # expect: (True, None) False -9
    # expect: (True, None) False -15
    # expect: (True, None) False -15
    # expect: (True, None) False -9
    # expect: (True, None) False -9
    pid = os.fork()
    if pid == 0: signal.pause()
    time.sleep(.05); os.kill(pid, signal.SIGKILL)
    print(os.waitpid(pid, os.WNOHANG), os.kill(pid, 0), os.waitpid(pid, 0)[1])     # expect: (0, 0) None 9
    children = []
    for way in waits, works, signal.pause:
        for _ in range(20):
            pid = os.fork()
            if pid == 0: way()
            children.append(pid)
    for pid in children: os.kill(pid, signal.SIGTERM); os.kill(pid, signal.SIGKILL); os.kill(pid, signal.SIGCONT)
    print({os.waitpid(pid, 0)[1] for pid in children} <= {9, 15})   # expect: True
    if os.fork() == 0: os.kill(os.getpid(), signal.SIGKILL); print('never', flush=True)
    print(os.wait()[1])     # expect: 9
if __name__ == '__main__': main()
