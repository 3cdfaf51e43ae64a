# What fails before a program begins is told in the parent; texts have the line ends of all systems
import subprocess
from multiprocessing import shared_memory


def told(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


told(subprocess.Popen, ['true'], preexec_fn=lambda: 1 / 0)
# expect: SubprocessError: Exception occurred in preexec_fn.
told(subprocess.run, ['echo', 'a\0b'])
# expect: ValueError: embedded null byte
print(subprocess.run(['echo', 'x'], preexec_fn=lambda: None, capture_output=True).stdout)
# expect: b'x\n'
print(repr(subprocess.check_output(['printf', 'a\\r\\nb\\rc\\101'], text=True)), subprocess.check_output(['printf', 'a\\r\\n']))
# expect: 'a\nb\ncA' b'a\r\n'
items = shared_memory.ShareableList()
told(items.__setitem__, 9, 1)
# expect: IndexError: assignment index out of range
told(items.__getitem__, 9)
# expect: IndexError: index out of range
items.shm.close()
items.shm.unlink()
