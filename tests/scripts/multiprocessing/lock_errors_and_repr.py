from multiprocessing import BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore
lock = Lock()
print(lock, lock.acquire(), lock, lock.acquire(False), lock.acquire(timeout=0.01))
# expect: <Lock(owner=MainProcess)> True <Lock(owner=MainProcess)> False False
lock.release()
try: lock.release()
except ValueError as error: print(error)  # expect: semaphore or lock released too many times
rlock = RLock()
print(rlock)  # expect: <RLock(None, 0)>
with rlock:
    with rlock:
        print(rlock)  # expect: <RLock(MainProcess, 2)>
try: rlock.release()
except AssertionError as error: print(error)  # expect: attempt to release recursive lock not owned by thread
print(Semaphore(2), BoundedSemaphore(3))  # expect: <Semaphore(value=2)> <BoundedSemaphore(value=3, maxvalue=3)>
bounded = BoundedSemaphore(1)
try: bounded.release()
except ValueError as error: print(error)  # expect: semaphore or lock released too many times
semaphore = Semaphore(0)
print(semaphore.acquire(False), semaphore.release(), semaphore.get_value(), semaphore.acquire())  # expect: False None 1 True
condition = Condition()
print(condition)  # expect: <Condition(<RLock(None, 0)>, 0)>
try: condition.wait()
except AssertionError as error: print(error)  # expect: must acquire() condition before using wait()
event = Event()
print(event.is_set(), event.wait(0.01), event.set(), event.wait(), event.is_set(), event.clear(), event.is_set())
# expect: False False None True True None False
