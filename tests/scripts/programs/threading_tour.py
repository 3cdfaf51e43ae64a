#!/usr/bin/env python3
# encoding: utf-8
"""Daemon vs non-daemon; enumerate; subclass; local; PYMOTW-like"""
import logging, random, threading, time, sys
logging.basicConfig(level=logging.DEBUG, format='(%(threadName)-10s) %(message)s', stream=sys.stdout)
def show_value(data):
    try: val = data.value
    except AttributeError: logging.debug('No value yet')
    else: logging.debug('value=%s', val)
def worker(data): show_value(data); data.value = 7; show_value(data)
class MyLocal(threading.local):
    def __init__(self, value): super().__init__(); logging.debug('Initializing %r', type(self).__name__); self.value = value
local_data = MyLocal(1000); show_value(local_data)
for i in range(2): t = threading.Thread(target=worker, args=(local_data,), name=f'T{i}'); t.start(); t.join()
class ActivePool:
    def __init__(self): super(ActivePool, self).__init__(); self.active = []; self.lock = threading.Lock()
    def makeActive(self, name):
        with self.lock: self.active.append(name); assert len(self.active) <= 2
    def makeInactive(self, name):
        with self.lock: self.active.remove(name)
def w2(s, pool):
    with s:
        name = threading.current_thread().name; pool.makeActive(name); time.sleep(0.01); pool.makeInactive(name)
pool = ActivePool(); s = threading.Semaphore(2); ts = [threading.Thread(target=w2, name=str(i), args=(s, pool)) for i in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; logging.debug('done %s', pool.active)
def wait_for_event_timeout(e, t):
    while not e.is_set():
        logging.debug('wait_for_event_timeout starting'); event_is_set = e.wait(t); logging.debug('event set: %s', event_is_set)
        logging.debug('processing event' if event_is_set else 'doing other work')
e = threading.Event(); t = threading.Thread(name='nonblock', target=wait_for_event_timeout, args=(e, .2)); t.start(); time.sleep(.3); e.set(); t.join(); logging.debug('Event is set')
def delayed(): logging.debug('worker running')
t1 = threading.Timer(0.1, delayed); t1.name = 't1'; t2 = threading.Timer(0.1, delayed); t2.name = 't2'; t1.start(); t2.start(); t2.cancel(); t1.join(); t2.join(); logging.debug('%s %s', t1.is_alive(), t2.finished.is_set())
lock = threading.Lock(); print('First try :', lock.acquire()); print('Second try:', lock.acquire(0)); lock = threading.RLock(); print('First try :', lock.acquire()); print('Second try:', lock.acquire(0))

# expect: (MainThread) Initializing 'MyLocal'
# expect: (MainThread) value=1000
# expect: (T0        ) Initializing 'MyLocal'
# expect: (T0        ) value=1000
# expect: (T0        ) value=7
# expect: (T1        ) Initializing 'MyLocal'
# expect: (T1        ) value=1000
# expect: (T1        ) value=7
# expect: (MainThread) done []
# expect: (nonblock  ) wait_for_event_timeout starting
# expect: (nonblock  ) event set: False
# expect: (nonblock  ) doing other work
# expect: (nonblock  ) wait_for_event_timeout starting
# expect: (nonblock  ) event set: True
# expect: (nonblock  ) processing event
# expect: (MainThread) Event is set
# expect: (t1        ) worker running
# expect: (MainThread) False True
# expect: First try : True
# expect: Second try: False
# expect: First try : True
# expect: Second try: True
