# A signal that a thread sends to its process interrupts the main thread where it waits, also when that has just been woken.
import os, signal, threading
got = []
signal.signal(signal.SIGUSR1, lambda number, frame: got.append(threading.current_thread().name))
for i in range(3):
    thread = threading.Thread(target=lambda: os.kill(os.getpid(), signal.SIGUSR1)); thread.start(); thread.join(); print(got)
# expect: ['MainThread']
# expect: ['MainThread', 'MainThread']
# expect: ['MainThread', 'MainThread', 'MainThread']
