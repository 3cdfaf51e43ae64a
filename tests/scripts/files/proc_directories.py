"""Directories and links of /proc, looked up where it is mounted."""
import os
s = dict(l.rstrip('\n').split(':\t', 1) for l in open('/proc/self/status') if ':\t' in l)
print(s['Name'] != '', int(s['Pid']) == os.getpid(), int(s['PPid']) == os.getppid(), s['State'], s['Threads'].strip())  # expect: True True True R (running) 1
f = open('/proc/self/stat').read(); print(f.split()[0] == str(os.getpid()), len(f.split()) >= 44)  # expect: True True
print(os.readlink('/proc/self') == str(os.getpid()), os.path.isdir('/proc/self/fd'), '0' in os.listdir('/proc/self/fd'), os.path.isdir(f'/proc/{os.getpid()}/task'), os.listdir('/proc/self/task') == [str(os.getpid())])
# expect: True True True True True
print(open('/proc/self/cmdline').read().split('\0')[-2].endswith('.py'), open('/proc/self/comm').read() != '')  # expect: True True
print(str(os.getpid()) in os.listdir('/proc'), all(x in os.listdir('/proc') for x in ('meminfo', 'cpuinfo', 'stat', 'uptime', 'loadavg', 'self')))
# expect: True True
print(open('/proc/meminfo').readline().startswith('MemTotal:'), open('/proc/stat').readline().startswith('cpu '), len(open('/proc/uptime').read().split()), len(open('/proc/loadavg').read().split()))
# expect: True True 2 5
print(any(l.startswith('processor') for l in open('/proc/cpuinfo')), open('/proc/version').read().startswith('Linux'))  # expect: True True
r, w = os.pipe(); print(os.readlink(f'/proc/self/fd/{r}').startswith('pipe:['), os.readlink('/proc/self/cwd') == os.getcwd(), os.path.islink('/proc/self/exe'))
# expect: True True True
g = open('/tmp/shown', 'w'); print(os.readlink(f'/proc/self/fd/{g.fileno()}'))  # expect: /tmp/shown
with open(f'/proc/self/fd/{w}', 'wb') as h: h.write(b'by path')
print(os.read(r, 20))  # expect: b'by path'
for p in ('/proc/99999999/stat', '/proc/self/nothing', '/proc/nothing', '/proc/self/fd/99'):
    try: open(p)
    except OSError as e: print(type(e).__name__, e)
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/proc/99999999/stat'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/proc/self/nothing'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/proc/nothing'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/proc/self/fd/99'
try: open('/proc/x', 'w')
except OSError as e: print(type(e).__name__)  # expect: FileNotFoundError
try: os.mkdir('/proc/y')
except OSError as e: print(type(e).__name__)  # expect: FileNotFoundError
print(os.path.exists('/proc/self/maps'), '[heap]' in open('/proc/self/maps').read(), '[stack]' in open('/proc/self/maps').read(), len(open('/proc/self/statm').read().split()))
# expect: True True True 7
import stat as st; m = os.stat('/proc'); print(st.S_ISDIR(m.st_mode), oct(m.st_mode & 0o777), os.stat('/proc/self/status').st_size)  # expect: True 0o555 0
os.chdir('/tmp')
os.symlink('/proc/self', 'me')
print(open('../proc/self/../self/./comm').read() == open('/proc/self/comm').read() == open('me/comm').read(), os.listdir('/proc/self/..') == os.listdir('/proc'))
# expect: True True
os.unlink('me')
os.chdir('/proc')
print(os.getcwd(), open('self/stat').read().split()[0] == str(os.getpid()), 'proc' in os.listdir('/proc/..'))  # expect: /proc True True
