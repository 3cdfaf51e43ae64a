# cpython: no
# spurious-wakeups: on
# seeds: 1..12
# `if` is not enough: a wait may end without a notification. wait_for() looks again.
import threading, time

condition = threading.Condition()
ready = False
seen = []


def hasty():
    with condition:
        if not ready:
            condition.wait()
        seen.append(ready)


def careful():
    with condition:
        condition.wait_for(lambda: ready)
        assert ready


threads = [threading.Thread(target=each) for each in (hasty, hasty, careful, careful)]
for thread in threads:
    thread.start()
time.sleep(0.02)
with condition:
    ready = True
    condition.notify_all()
for thread in threads:
    thread.join()
print(all(seen))
# expect one of: True
# expect one of: False
# expect seen: False
# expect seen: True
