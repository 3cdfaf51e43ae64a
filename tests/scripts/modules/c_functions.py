# Functions of C's library through ctypes.
import ctypes, ctypes.util, os, threading
libc = ctypes.CDLL(ctypes.util.find_library('c'))
print(libc.getpid() == os.getpid(), libc.syscall(39) == os.getpid(), libc.abs(-5), libc.atoi(b'12x'), libc.strlen(b'hello'), chr(libc.toupper(ord('a'))))
def t(): print(libc.syscall(186) == threading.get_native_id(), libc.syscall(186) != os.getpid())
x = threading.Thread(target=t); x.start(); x.join()
libm = ctypes.CDLL('libm.so.6'); libm.sqrt.restype = ctypes.c_double; libm.sqrt.argtypes = [ctypes.c_double]; print(libm.sqrt(2.0))
libm.pow.restype = ctypes.c_double; print(libm.pow(ctypes.c_double(2), ctypes.c_double(10)))
try: ctypes.CDLL('libnothing.so')
except OSError as e: print(e)
try: libc.no_such_function
except AttributeError as e: print(str(e).endswith('undefined symbol: no_such_function'))
print(libc.usleep(1000), ctypes.CDLL(None).getppid() == os.getppid(), libc.labs(ctypes.c_long(-7)))
try: libc.abs(1.5)
except ctypes.ArgumentError as e: print(e)
buf = ctypes.create_string_buffer(b'abc'); print(libc.strlen(buf), ctypes.cdll.LoadLibrary('libc.so.6').getpid() == os.getpid())
import logging
print(logging._nameToLevel['WARN'], logging._levelToName[10])

# expect: True True 5 12 5 A
# expect: True True
# expect: 1.4142135623730951
# expect: 1024.0
# expect: libnothing.so: cannot open shared object file: No such file or directory
# expect: True
# expect: 0 True 7
# expect: argument 1: TypeError: Don't know how to convert parameter 1
# expect: 3 True
# expect: 30 DEBUG
