"""Events at their times."""

import heapq
import threading
import time
from collections import namedtuple

__all__ = ['scheduler']


Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs', module=__name__)
Event.__doc__ = 'When, in which order among equals, and what.'


class scheduler:
    """Runs events, each at its time."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence = 0

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        with self._lock:
            event = Event(time, priority, self._sequence, action, argument, kwargs)
            self._sequence += 1
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)

    def run(self, blocking=True):
        """Until no event is left; without blocking, those that are due, and the time to the next."""
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                wait = event.time - self.timefunc()
                if wait <= 0:
                    heapq.heappop(self._queue)
            if wait > 0:
                if not blocking:
                    return wait
                self.delayfunc(wait)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)       # let other threads run
