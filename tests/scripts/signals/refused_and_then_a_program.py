# A handler that the kernel refuses is none: another program starts with the actions that there were.
import signal
import subprocess
import sys

for number in (signal.SIGKILL, signal.SIGSTOP):
    for handler in (print, signal.SIG_DFL, signal.SIG_IGN):
        try:
            signal.signal(number, handler)
        except OSError as error:
            print(error)
            # expect: [Errno 22] Invalid argument
            # expect: [Errno 22] Invalid argument
            # expect: [Errno 22] Invalid argument
            # expect: [Errno 22] Invalid argument
            # expect: [Errno 22] Invalid argument
            # expect: [Errno 22] Invalid argument
print(signal.getsignal(signal.SIGKILL))  # expect: 0
print(subprocess.run([sys.executable, '-c', 'print("runs")'], capture_output=True).stdout)  # expect: b'runs\n'
