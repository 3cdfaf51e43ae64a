# sys._current_frames(): where every thread stands
import sys
import threading
import time
import traceback


def inner(event):
    event.wait()


def outer(event):
    inner(event)


event = threading.Event()
thread = threading.Thread(target=outer, args=(event,), name='waiter')
thread.start()
time.sleep(0.05)
frames = sys._current_frames()
print(len(frames), sorted(frames) == sorted([threading.get_ident(), thread.ident]))  # expect: 2 True
names = []
frame = frames[thread.ident]
while frame is not None:
    names.append(frame.f_code.co_name)
    frame = frame.f_back
print('inner' in names, 'outer' in names, 'run' in names, frames[threading.get_ident()].f_code.co_name)  # expect: True True True <module>
for name, line in [(each.name, each.line) for each in traceback.extract_stack(frames[thread.ident])][-10:]:
    if name in ('inner', 'outer'):
        print(name, line)
        # expect: outer inner(event)
        # expect: inner event.wait()
event.set()
thread.join()
