# What is around a file: a name that goes, memory that becomes a file, a command.
import os, tempfile
with tempfile.TemporaryFile('w+') as file: file.write('a\nb\n'); file.seek(0); print(type(file).__name__, file.name == file.fileno(), list(file))
# expect: TextIOWrapper True ['a\n', 'b\n']
with tempfile.NamedTemporaryFile('w+', suffix='.txt') as file:
    file.write('x'); file.flush(); print(type(file).__name__, type(file.file).__name__, open(file.name).read(), file.name.endswith('.txt'))
    # expect: _TemporaryFileWrapper TextIOWrapper x True
print(os.path.exists(file.name), file.closed)  # expect: False True
with tempfile.SpooledTemporaryFile(max_size=4) as file:
    file.write(b'abc'); print(file._rolled, type(file._file).__name__); file.write(b'def'); print(file._rolled, file.tell()); file.seek(0); print(file.read())
    # expect: False BytesIO
    # expect: True 6
    # expect: b'abcdef'
with os.popen('printf "1\n2\n"') as command: print(type(command).__module__, type(command).__name__, [int(line) for line in command])
# expect: os _wrap_close [1, 2]
print(command.close(), os.popen('exit 3').close(), type(os.times()), type(os.uname()))
# expect: None 768 <class 'posix.times_result'> <class 'posix.uname_result'>
