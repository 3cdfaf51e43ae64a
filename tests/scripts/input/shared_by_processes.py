# stdin: one\ntwo\nthree\n
import os, subprocess, sys
from multiprocessing import Process


def child():
    try:
        print(input())
    except EOFError as error:       # children of multiprocessing have nothing to read
        print(type(error).__name__, sys.stdin.read() == '')


if __name__ == '__main__':
    p = Process(target=child)
    p.start()  # expect: EOFError True
    p.join()
    print(os.read(0, 4))  # expect: b'one\n'
    pid = os.fork()                 # one offset for both
    if pid == 0:
        print(os.read(0, 4))  # expect: b'two\n'
        os._exit(0)
    os.waitpid(pid, 0)
    print(subprocess.run([sys.executable, '-c', 'print(input().upper())'], capture_output=True, text=True).stdout)
    # expect: THREE
    # expect:
    print(repr(sys.stdin.read()))  # expect: ''
