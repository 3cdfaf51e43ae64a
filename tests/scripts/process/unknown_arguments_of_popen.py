# A keyword that Popen does not have is an error, and so are those for Windows
import subprocess

for options in ({'captureoutput': True}, {'creationflags': 1}, {'startupinfo': 0}, {'bufsize': 'x'}):
    try:
        subprocess.run(['true'], **options)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Popen.__init__() got an unexpected keyword argument 'captureoutput'
        # expect: ValueError creationflags is only supported on Windows platforms
        # expect: ValueError startupinfo is only supported on Windows platforms
        # expect: TypeError bufsize must be an integer
