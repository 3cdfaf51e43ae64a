"""More places where log records go."""

import logging
import os
import queue
import threading
import time


class BaseRotatingHandler(logging.FileHandler):
    """A file that is put aside now and then."""

    namer = rotator = None

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None

    def _put_aside(self, name):
        if os.path.exists(name):
            os.remove(name)
        self.rotate(self.baseFilename, name)


class RotatingFileHandler(BaseRotatingHandler):
    """At maxBytes the file becomes FILE.1, that one FILE.2, up to backupCount."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(f'{self.baseFilename}.{number}')
                target = self.rotation_filename(f'{self.baseFilename}.{number + 1}')
                if os.path.exists(source):
                    if os.path.exists(target):
                        os.remove(target)
                    os.rename(source, target)
            self._put_aside(self.rotation_filename(self.baseFilename + '.1'))
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        self.stream.seek(0, 2)
        return self.stream.tell() + len(self.format(record)) + 1 >= self.maxBytes


_SECONDS = {'S': 1, 'M': 60, 'H': 3600, 'D': 86400, 'MIDNIGHT': 86400}
_SUFFIXES = {'S': '%Y-%m-%d_%H-%M-%S', 'M': '%Y-%m-%d_%H-%M', 'H': '%Y-%m-%d_%H', 'D': '%Y-%m-%d',
             'MIDNIGHT': '%Y-%m-%d'}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Every so many seconds, minutes, hours or days the file is put aside under its time."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False,
                 utc=False, atTime=None, errors=None):
        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        if self.when not in _SECONDS:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        self.backupCount = backupCount
        self.utc = utc
        self.suffix = _SUFFIXES[self.when]
        self.interval = _SECONDS[self.when] * interval
        self.rolloverAt = self.computeRollover(int(time.time()))

    def computeRollover(self, currentTime):
        if self.when == 'MIDNIGHT':
            return currentTime - currentTime % 86400 + self.interval
        return currentTime + self.interval

    def shouldRollover(self, record):
        return time.time() >= self.rolloverAt

    def doRollover(self):
        self._close_stream()
        began = time.gmtime(self.rolloverAt - self.interval)
        self._put_aside(self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, began)}'))
        if not self.delay:
            self.stream = self._open()
        now = int(time.time())
        while self.rolloverAt <= now:
            self.rolloverAt += self.interval


class BufferingHandler(logging.Handler):
    """Keeps records until there are `capacity` of them."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.acquire()
        try:
            self.buffer.clear()
        finally:
            self.release()

    def close(self):
        self.flush()
        logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Hands the records on to another handler, many at a time."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        self.acquire()
        try:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()
        finally:
            self.release()

    def close(self):
        if self.flushOnClose:
            self.flush()
        self.target = None
        self.buffer.clear()
        logging.Handler.close(self)


class QueueHandler(logging.Handler):
    """Puts records into a queue, for a thread or process that writes them."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        """The record as plain text, which any process can take."""
        text = self.format(record)
        record = logging.makeLogRecord(record.__dict__)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """A thread that takes records from a queue and hands them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        self._thread = threading.Thread(target=self._monitor)
        self._thread.daemon = True
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        has_tasks = hasattr(self.queue, 'task_done')
        while True:
            try:
                record = self.dequeue(True)
                if record is self._sentinel:
                    if has_tasks:
                        self.queue.task_done()
                    break
                self.handle(record)
                if has_tasks:
                    self.queue.task_done()
            except queue.Empty:
                break

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        self.enqueue_sentinel()
        self._thread.join()
        self._thread = None


class WatchedFileHandler(logging.FileHandler):
    """A file that is opened anew when another one has taken its name."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self._identity = self._look()

    def _look(self):
        try:
            found = os.stat(self.baseFilename)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def reopenIfNeeded(self):
        if self._look() != self._identity and self.stream:
            self.stream.close()
            self.stream = self._open()
            self._identity = self._look()

    def emit(self, record):
        self.reopenIfNeeded()
        logging.FileHandler.emit(self, record)


DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = 9020, 9021, 9022, 9023


def __getattr__(name):
    """What needs sockets is loaded when a program asks for it."""
    if name in ('SocketHandler', 'DatagramHandler'):
        from logging import network_handlers
        return getattr(network_handlers, name)
    raise AttributeError(f"module 'logging.handlers' has no attribute '{name}'")
