"""Threads and processes that do what they like to the scheduler and to what they wait with."""
import os, queue, random, signal, sys, threading, time
from weft_sync import Mutex, Word, futex_wait, futex_wake

seed, count, steps = (int(word) for word in sys.argv[1:])
locks = [threading.Lock() for i in range(4)] + [threading.RLock()]
places = threading.Semaphore(3)
changed = threading.Condition()
items = queue.Queue(5)
word, mutex = Word(), Mutex()


def child(r):
    pid = os.fork()
    if pid == 0:
        futex_wait(word, word.value, r.random() * 0.002)
        os._exit(r.randrange(5))
    if r.randrange(3) == 0:
        os.kill(pid, signal.SIGSTOP)
        time.sleep(r.random() * 0.001)
        os.kill(pid, signal.SIGCONT)
    if r.randrange(3) == 0:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def act(r):
    what = r.randrange(16)
    if what < 3:
        lock = r.choice(locks)
        if lock.acquire(timeout=r.random() * 0.003):
            if what == 0:
                time.sleep(r.random() * 0.001)
            lock.release()
    elif what == 3:
        if places.acquire(timeout=0.001):
            time.sleep(0)
            places.release()
    elif what == 4:
        with changed:
            changed.wait(r.random() * 0.002)
    elif what == 5:
        with changed:
            changed.notify_all()
    elif what == 6:
        time.sleep(r.random() * 0.003)
    elif what == 7:
        os.sched_yield()
        os.setpriority(os.PRIO_PROCESS, 0, r.randrange(-5, 10))
    elif what == 8:
        try:
            items.put(what, timeout=0.001)
            items.get(timeout=0.001)
        except (queue.Full, queue.Empty):
            pass
    elif what == 9:
        sum(range(r.randrange(300)))
    elif what == 11:
        futex_wait(word, word.value, r.random() * 0.002)
    elif what == 12:
        word.fetch_add(1)
        futex_wake(word, r.randrange(4))
    elif what == 13:
        with mutex:
            time.sleep(r.random() * 0.0005)
    elif what == 14:
        some = [core for core in range(os.cpu_count()) if r.randrange(2)]
        os.sched_setaffinity(0, some or [0])
    elif what == 15:
        policy = r.choice([os.SCHED_OTHER, os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR])
        priority = r.randrange(1, 9) if policy != os.SCHED_OTHER else 0
        os.sched_setscheduler(0, policy, os.sched_param(priority))
    elif steps > 2 and r.randrange(4) == 0:
        child(r)


def live(number):
    r = random.Random(seed * 1000 + number)
    for step in range(steps):
        act(r)


threads = [threading.Thread(target=live, args=(i,)) for i in range(count)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('calm')
