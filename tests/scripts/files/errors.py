import os
for call in (lambda: open("/tmp/no/file"), lambda: open("/tmp"), lambda: open("/tmp/x", "q"), lambda: open("/tmp/x", "rw"), lambda: open("/tmp/x", "rb", encoding="utf-8"),
             lambda: open(3.5), lambda: os.remove("/tmp/none"), lambda: os.mkdir("/tmp"), lambda: os.rmdir("/tmp/none"), lambda: os.listdir("/tmp/none"),
             lambda: os.rename("/tmp/none", "/tmp/other"), lambda: open("/tmp/x", "w", encoding="klingon"), lambda: os.stat("/none")):
    try: print(call())
    except (OSError, ValueError, TypeError, LookupError) as error: print(type(error).__name__, error)
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/no/file'
    # expect: IsADirectoryError [Errno 21] Is a directory: '/tmp'
    # expect: ValueError invalid mode: 'q'
    # expect: ValueError must have exactly one of create/read/write/append mode
    # expect: ValueError binary mode doesn't take an encoding argument
    # expect: TypeError expected str, bytes or os.PathLike object, not float
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/none'
    # expect: FileExistsError [Errno 17] File exists: '/tmp'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/none'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/none'
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/none' -> '/tmp/other'
    # expect: LookupError unknown encoding: klingon
    # expect: FileNotFoundError [Errno 2] No such file or directory: '/none'
f = open("/tmp/weft_errors", "w")
for call in (f.read, lambda: f.write(b"x"), lambda: f.write(1)):
    try: call()
    except (OSError, TypeError) as error: print(type(error).__name__, error)
    # expect: UnsupportedOperation not readable
    # expect: TypeError write() argument must be str, not bytes
    # expect: TypeError write() argument must be str, not int
f.close()
try: f.write("x")
except ValueError as error: print(error)  # expect: I/O operation on closed file.
f = open("/tmp/weft_errors")
try: f.write("x")
except OSError as error: print(type(error).__module__, error)  # expect: io not writable
os.remove("/tmp/weft_errors")
open("/tmp/none/at/all")  # expect error: FileNotFoundError: [Errno 2] No such file or directory: '/tmp/none/at/all'
# expect error: FileNotFoundError: [Errno 2] No such file or directory: '/tmp/none/at/all'
