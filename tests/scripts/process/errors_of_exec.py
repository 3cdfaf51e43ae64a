import os

os.environ['PATH'] = '/usr/bin:/bin'
for wrong in (lambda: os.execv('/no/such', ['x']), lambda: os.execve('/no/such', ['x'], {}), lambda: os.execvp('nosuch', ['x']),
              lambda: os.execvpe('nosuch', ['x'], dict(os.environ)), lambda: os.execvpe('/no/such', ['x'], {'PATH': '/bin'})):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error, error.filename)
        # expect: FileNotFoundError [Errno 2] No such file or directory None
        # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such' /no/such
        # expect: FileNotFoundError [Errno 2] No such file or directory None
        # expect: FileNotFoundError [Errno 2] No such file or directory: b'/bin/nosuch' b'/bin/nosuch'
        # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such' /no/such
