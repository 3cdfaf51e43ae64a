"""Queues between threads."""

from collections import deque
from heapq import heappop, heappush
import threading
from _queue import Empty, SimpleQueue
from time import monotonic as time

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Full(Exception):
    """put() found no room in time."""


class Queue:
    """First in, first out. With a maxsize, put() waits for room."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = threading.Lock()       # three conditions share one lock
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.maxsize > 0:
                self._wait_until(self.not_full, self._has_room, block, timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            self._wait_until(self.not_empty, self._qsize, block, timeout, Empty)
            item = self._get()
            self.not_full.notify()
            return item

    def _wait_until(self, condition, is_ready, block, timeout, error):
        """Waits until is_ready() is true, or raises the error."""
        if not block:
            if not is_ready():
                raise error
        elif timeout is None:
            while not is_ready():
                condition.wait()
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = time() + timeout
            while not is_ready():
                remaining = end - time()
                if remaining <= 0.0:
                    raise error
                condition.wait(remaining)

    def _has_room(self):
        return self._qsize() < self.maxsize

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        """Says that the work for one item that was got is done."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished <= 0:
                if unfinished < 0:
                    raise ValueError('task_done() called too many times')
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Waits until task_done() was called for every item that was put."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    # What a queue keeps its items in; other kinds of queue say it differently.

    def _init(self, maxsize):  # shown
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):  # shown
        self.queue.append(item)

    def _get(self):  # shown
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        return cls


class PriorityQueue(Queue):
    """The smallest item first."""

    def _init(self, maxsize):  # shown
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):  # shown
        heappush(self.queue, item)

    def _get(self):  # shown
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):  # shown
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):  # shown
        self.queue.append(item)

    def _get(self):  # shown
        return self.queue.pop()
