# What a star stands for: also the names of a module that few programs need, and none of what its own text imports.
from argparse import *
from asyncio import *
from os import *
from pathlib import *
from socket import *
from sys import int_info
from time import sleep, time
from subprocess import *
from tempfile import *
from shutil import *

print(inet_aton('1.2.3.4'), getaddrinfo('localhost', 80)[0][4], IP_TTL, AF_INET)
# expect: b'\x01\x02\x03\x04' ('127.0.0.1', 80) 2 2
print(PureWindowsPath('a/b'), Path('a') / 'b')
# expect: a\b a/b
print(BooleanOptionalAction.__name__, create_subprocess_exec.__name__)
# expect: BooleanOptionalAction create_subprocess_exec
print(getpgid(0) > 0, WEXITED, O_CREAT, uname().sysname, path.join('a', 'b'), system('exit 3') >> 8)
# expect: True 4 64 Linux a/b 3
print(time() > 0, int_info.bits_per_digit, run(['true']).returncode, mkdtemp.__name__)
# expect: True 30 0 mkdtemp


def later():
    return getsid(0) > 0, killpg.__name__, TCP_KEEPIDLE


print(later())
# expect: (True, 'killpg', 4)

try:
    posix, events
except NameError as error:
    print(error)
# expect: name 'posix' is not defined

# In a module that is a file, too.
import sys as system_module
chdir(mkdtemp())
system_module.path.insert(0, '.')
with fdopen(open('helper_with_stars.py', O_CREAT | O_WRONLY), 'w') as file:
    file.write('from socket import *\nfrom os import *\nimport json\n\ndef found():\n    return inet_aton("1.2.3.4"), getsid(0) > 0\n')
from helper_with_stars import *
print(found(), json.dumps([1]))
# expect: (b'\x01\x02\x03\x04', True) [1]
