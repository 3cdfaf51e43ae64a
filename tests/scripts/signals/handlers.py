import os
import signal
import threading
import time
def handler(number, frame): print("handler", number, signal.Signals(number).name)
print(repr(signal.signal(signal.SIGUSR1, handler)), signal.getsignal(signal.SIGUSR1) is handler)  # expect: <Handlers.SIG_DFL: 0> True
os.kill(os.getpid(), signal.SIGUSR1)  # expect: handler 10 SIGUSR1
signal.raise_signal(signal.SIGUSR1)  # expect: handler 10 SIGUSR1
try:
    os.kill(os.getpid(), signal.SIGINT)
    print("not printed")
except KeyboardInterrupt as error:
    print(repr(error))  # expect: KeyboardInterrupt()
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
print(repr(signal.getsignal(signal.SIGUSR1)), signal.getsignal(signal.SIGINT) is signal.default_int_handler)  # expect: <Handlers.SIG_IGN: 1> True
for bad in (lambda: signal.signal(signal.SIGKILL, handler), lambda: signal.signal(signal.SIGTERM, "x"), lambda: signal.signal(99, handler)):
    try: bad()
    except (OSError, TypeError, ValueError) as error: print(type(error).__name__, error)
    # expect: OSError [Errno 22] Invalid argument
    # expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
    # expect: ValueError signal number out of range
def elsewhere():
    try: signal.signal(signal.SIGUSR1, handler)
    except ValueError as error: print(error)  # expect: signal only works in main thread of the main interpreter
t = threading.Thread(target=elsewhere); t.start(); t.join()
