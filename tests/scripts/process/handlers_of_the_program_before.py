# A program that another one becomes has none of its handlers; its own threads and functions for the end are waited for.
import atexit, os, signal, subprocess as sp, sys, time
def handler(number, frame): print('never')
atexit.register(lambda: print('last') if os.getpid() == me else print('never'))
me = os.getpid()
signal.signal(signal.SIGTERM, handler); signal.signal(signal.SIGINT, handler); signal.signal(signal.SIGUSR1, signal.SIG_IGN)
python = sys.executable
for command in ['sleep', '5'], [python, '-c', 'import time; time.sleep(5)']:
    for number in signal.SIGTERM, signal.SIGINT, signal.SIGUSR1:
        p = sp.Popen(command, stderr=sp.DEVNULL); time.sleep(1); p.send_signal(number)   # it has begun
        try: print(number.name, p.wait(1))
        except sp.TimeoutExpired: print('goes on'); p.kill(); p.wait()
    # expect: SIGTERM -15
    # expect: SIGINT -2
    # expect: goes on
    # expect: SIGTERM -15
    # expect: SIGINT -2
    # expect: goes on
text = 'import threading, time, atexit; atexit.register(print, "end"); threading.Thread(target=lambda: (time.sleep(0.1), print("thread"))).start(); print("main")'
print(sp.run([python, '-c', text], capture_output=True, text=True).stdout.split())      # expect: ['main', 'thread', 'end']
print(sp.run([python, '-c', 'raise KeyboardInterrupt'], capture_output=True).returncode)    # expect: -2
print(sp.run('basename $PWD', shell=True, cwd='/tmp', capture_output=True, text=True).stdout)   # expect: tmp
# expect:
# expect: last
