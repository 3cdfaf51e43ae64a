import os, pwd, grp, platform, sys, getpass, socket, resource
print(pwd.getpwuid(0).pw_name, pwd.getpwnam('root').pw_uid)
print(grp.getgrgid(0).gr_name)
print(platform.system(), platform.python_version().startswith('3.11'), platform.python_implementation())
print(os.getuid() == os.geteuid(), isinstance(os.getgid(), int), os.getcwd() != '')
print('Process name:', __name__)
print('parent process id:', os.getppid() > 0)
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
print(soft <= hard or hard == -1)
r = resource.getrusage(resource.RUSAGE_SELF)
print(r.ru_utime >= 0, r.ru_maxrss > 0)
print(os.times().user >= 0, len(os.getloadavg()) == 3, os.get_terminal_size if 0 else '')
print(os.umask(0o22) >= 0)

# expect: root 0
# expect: root
# expect: Linux True CPython
# expect: True True True
# expect: Process name: __main__
# expect: parent process id: True
# expect: True
# expect: True True
# expect: True True
# expect: True
