"""More places where log records go."""

import logging
import os
import queue
import re
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


_DAY = 86400
_PERIODS = {        # seconds, and how a file's time is written
    'S': (1, '%Y-%m-%d_%H-%M-%S', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}'),
    'M': (60, '%Y-%m-%d_%H-%M', r'\d{4}-\d{2}-\d{2}_\d{2}-\d{2}'),
    'H': (3600, '%Y-%m-%d_%H', r'\d{4}-\d{2}-\d{2}_\d{2}'),
    'D': (_DAY, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}'),
    'W': (7 * _DAY, '%Y-%m-%d', r'\d{4}-\d{2}-\d{2}')}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Every so many seconds, minutes, hours or days the file is put aside under its time; the oldest ones are deleted."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False,
                 utc=False, atTime=None, errors=None):
        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
        if self.when.startswith('W'):
            if len(self.when) != 2:
                raise ValueError(f'You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}')
            if not '0' <= self.when[1] <= '6':
                raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
            self.dayOfWeek = int(self.when[1])
        elif self.when not in _PERIODS and self.when != 'MIDNIGHT':
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        seconds, self.suffix, pattern = _PERIODS[self.when[0] if self.when != 'MIDNIGHT' else 'D']
        self.extMatch = re.compile(rf'^{pattern}(\.\w+)?$', re.ASCII)
        self.interval = seconds * interval
        self.rolloverAt = self.computeRollover(int(os.stat(self.baseFilename).st_mtime) if os.path.exists(self.baseFilename) else int(time.time()))

    def computeRollover(self, currentTime):
        """When a file that was begun now is put aside."""
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        at = self.atTime
        rest = (_DAY if at is None else at.hour * 3600 + at.minute * 60 + at.second) - currentTime % _DAY
        day = time.gmtime(currentTime).tm_wday
        if rest < 0:
            rest, day = rest + _DAY, (day + 1) % 7
        return currentTime + rest + (0 if self.when == 'MIDNIGHT' else (self.dayOfWeek - day) % 7 * _DAY)

    def shouldRollover(self, record):
        return time.time() >= self.rolloverAt and (not os.path.exists(self.baseFilename) or os.path.isfile(self.baseFilename))

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        found = sorted([name for name in os.listdir(folder) if name.startswith(base + '.') and self.extMatch.match(name[len(base) + 1:])])
        return [os.path.join(folder, name) for name in found[:max(len(found) - self.backupCount, 0)]]

    def doRollover(self):
        self._close_stream()
        began = time.gmtime(self.rolloverAt - self.interval)
        self._put_aside(self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, began)}'))
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        if not self.delay:
            self.stream = self._open()
        now = int(time.time())
        self.rolloverAt = self.computeRollover(now)
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
    if name in ('SocketHandler', 'DatagramHandler', 'HTTPHandler'):
        from logging import network_handlers
        return getattr(network_handlers, name)
    raise AttributeError(f"module 'logging.handlers' has no attribute '{name}'")
