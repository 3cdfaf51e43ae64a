"""Channels: each has a socket that does not wait, and is told when something can be done with it."""

import os
import select
import socket
import sys
import time
import warnings
from errno import EAGAIN, EALREADY, EBADF, ECONNABORTED, ECONNRESET, EINPROGRESS, EISCONN, ENOTCONN, EPIPE, ESHUTDOWN, EWOULDBLOCK, errorcode

warnings.warn(f'The {__name__} module is deprecated and will be removed in Python 3.12. The recommended replacement is asyncio',
              DeprecationWarning, stacklevel=2)

_DISCONNECTED = frozenset({ECONNRESET, ENOTCONN, ESHUTDOWN, ECONNABORTED, EPIPE, EBADF})
_PUT_OFF = (EWOULDBLOCK, EAGAIN)

socket_map = {}                 # descriptor -> channel


class ExitNow(Exception):
    """Ends the loop."""


_passed_on = (ExitNow, KeyboardInterrupt, SystemExit)


def _tell(channel, *events, ends=False):
    try:
        for event in events:
            getattr(channel, event)()
    except OSError as error:
        if ends and error.errno in _DISCONNECTED:
            channel.handle_close()
        else:
            channel.handle_error()
    except _passed_on:
        raise
    except:
        channel.handle_error()


def read(obj):
    _tell(obj, 'handle_read_event')


def write(obj):
    _tell(obj, 'handle_write_event')


def _exception(obj):
    _tell(obj, 'handle_expt_event')


def readwrite(obj, flags):
    events = [name for bits, name in ((select.POLLIN, 'handle_read_event'), (select.POLLOUT, 'handle_write_event'),
                                      (select.POLLPRI, 'handle_expt_event')) if flags & bits]
    if flags & (select.POLLHUP | select.POLLERR | select.POLLNVAL):
        events.append('handle_close')
    if events:
        _tell(obj, *events, ends=True)


def poll(timeout=0.0, map=None):
    map = socket_map if map is None else map
    readers, writers, both = [], [], []
    for fd, channel in [*map.items()]:
        reads, writes = channel.readable(), channel.writable()
        if reads:
            readers.append(fd)
        if writes and not channel.accepting:        # what accepts is never ready for writing
            writers.append(fd)
        if reads or writes:
            both.append(fd)
    if not both:
        time.sleep(timeout)
        return
    for ready, tell in zip(select.select(readers, writers, both, timeout), (read, write, _exception)):
        for fd in ready:
            if fd in map:
                tell(map[fd])


def poll2(timeout=0.0, map=None):
    map = socket_map if map is None else map
    poller = select.poll()
    for fd, channel in [*map.items()]:
        flags = select.POLLIN | select.POLLPRI if channel.readable() else 0
        if channel.writable() and not channel.accepting:
            flags |= select.POLLOUT
        if flags:
            poller.register(fd, flags)
    for fd, flags in poller.poll(None if timeout is None else int(timeout * 1000)):
        if fd in map:
            readwrite(map[fd], flags)


poll3 = poll2


def loop(timeout=30.0, use_poll=False, map=None, count=None):
    """Until no channel is left, or so many times."""
    map = socket_map if map is None else map
    wait = poll2 if use_poll else poll
    while map and (count is None or count > 0):
        wait(timeout, map)
        if count is not None:
            count -= 1


class dispatcher:
    """A channel. A program's own class says what it does when something comes."""

    debug = connected = accepting = connecting = closing = False
    addr = None
    ignore_log_types = frozenset({'warning'})

    def __init__(self, sock=None, map=None):
        self._map = socket_map if map is None else map
        self._fileno = self.socket = None
        if sock:
            sock.setblocking(False)
            self.set_socket(sock, map)
            self.connected = True
            try:
                self.addr = sock.getpeername()
            except OSError as error:
                if error.errno != ENOTCONN:
                    self.del_channel(map)
                    raise
                self.connected = False

    def __repr__(self):
        parts = [f'{type(self).__module__}.{type(self).__qualname__}']
        if self.accepting and self.addr:
            parts.append('listening')
        elif self.connected:
            parts.append('connected')
        if self.addr is not None:
            parts.append('%s:%d' % self.addr if isinstance(self.addr, tuple) and len(self.addr) == 2 else repr(self.addr))
        return f"<{' '.join(parts)} at {id(self):#x}>"

    def add_channel(self, map=None):
        (self._map if map is None else map)[self._fileno] = self

    def del_channel(self, map=None):
        (self._map if map is None else map).pop(self._fileno, None)
        self._fileno = None

    def create_socket(self, family=socket.AF_INET, type=socket.SOCK_STREAM):
        made = socket.socket(family, type)
        made.setblocking(False)
        self.set_socket(made)

    def set_socket(self, sock, map=None):
        self.socket, self._fileno = sock, sock.fileno()
        self.add_channel(map)

    def set_reuse_addr(self):
        try:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        except OSError:
            pass

    def readable(self):
        return True

    def writable(self):
        return True

    # --- as with sockets ---

    def listen(self, num):
        self.accepting = True
        return self.socket.listen(num)

    def bind(self, addr):
        self.addr = addr
        return self.socket.bind(addr)

    def connect(self, address):
        self.connected, self.connecting = False, True
        error = self.socket.connect_ex(address)
        if error not in (0, EISCONN, EINPROGRESS, EALREADY, EWOULDBLOCK):
            raise OSError(error, errorcode[error])
        self.addr = address
        if error in (0, EISCONN):
            self.handle_connect_event()

    def accept(self):
        try:
            return self.socket.accept()
        except OSError as error:
            if error.errno not in (*_PUT_OFF, ECONNABORTED):
                raise

    def send(self, data):
        try:
            return self.socket.send(data)
        except OSError as error:
            if error.errno in _DISCONNECTED:
                self.handle_close()
            elif error.errno not in _PUT_OFF:
                raise
        return 0

    def recv(self, buffer_size):
        try:
            data = self.socket.recv(buffer_size)
        except OSError as error:
            if error.errno not in _DISCONNECTED:
                raise
            data = b''
        if not data:            # the other side has ended
            self.handle_close()
        return data

    def close(self):
        self.connected = self.accepting = self.connecting = False
        self.del_channel()
        if self.socket is not None:
            self.socket.close()

    def log(self, message):
        sys.stderr.write(f'log: {message}\n')

    def log_info(self, message, type='info'):
        if type not in self.ignore_log_types:
            print(f'{type}: {message}')

    # --- what has happened ---

    def handle_read_event(self):
        if self.accepting:
            return self.handle_accept()
        if self.connecting and not self.connected:
            self.handle_connect_event()
        self.handle_read()

    def handle_connect_event(self):
        error = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, os.strerror(error))
        self.handle_connect()
        self.connected, self.connecting = True, False

    def handle_write_event(self):
        if self.accepting:
            return
        if self.connecting and not self.connected:
            self.handle_connect_event()
        self.handle_write()

    def handle_expt_event(self):
        if self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            self.handle_close()
        else:
            self.handle_expt()

    def handle_error(self):
        _, kind, value, places = compact_traceback()
        self.log_info(f'uncaptured python exception, closing channel {self!r} ({kind}:{value} {places})', 'error')
        self.handle_close()

    def handle_expt(self):
        self.log_info('unhandled incoming priority event', 'warning')

    def handle_read(self):
        self.log_info('unhandled read event', 'warning')

    def handle_write(self):
        self.log_info('unhandled write event', 'warning')

    def handle_connect(self):
        self.log_info('unhandled connect event', 'warning')

    def handle_accept(self):
        pair = self.accept()
        if pair is not None:
            self.handle_accepted(*pair)

    def handle_accepted(self, sock, addr):
        sock.close()
        self.log_info('unhandled accepted event', 'warning')

    def handle_close(self):
        self.log_info('unhandled close event', 'warning')
        self.close()


class dispatcher_with_send(dispatcher):
    """What cannot be sent yet is sent later."""

    def __init__(self, sock=None, map=None):
        super().__init__(sock, map)
        self.out_buffer = b''

    def initiate_send(self):
        self.out_buffer = self.out_buffer[dispatcher.send(self, self.out_buffer[:65536]):]

    def handle_write(self):
        self.initiate_send()

    def writable(self):
        return not self.connected or len(self.out_buffer)

    def send(self, data):
        if self.debug:
            self.log_info(f'sending {data!r}')
        self.out_buffer += data
        self.initiate_send()


def compact_traceback():
    """(the last place, the exception's class, the exception, all places as text)"""
    kind, value, traceback = sys.exc_info()
    if traceback is None:
        raise AssertionError('traceback does not exist')
    places = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        places.append((code.co_filename, code.co_name, str(traceback.tb_lineno)))
        traceback = traceback.tb_next
    return places[-1], kind, value, ' '.join(['[%s|%s|%s]' % place for place in places])


def close_all(map=None, ignore_all=False):
    map = socket_map if map is None else map
    for channel in [*map.values()]:
        try:
            channel.close()
        except _passed_on:
            raise
        except Exception as error:
            if not ignore_all and not (isinstance(error, OSError) and error.errno == EBADF):
                raise
    map.clear()


class file_wrapper:
    """A descriptor's own copy, with a socket's methods."""

    def __init__(self, fd):
        self.fd = os.dup(fd)

    def recv(self, *args):
        return os.read(self.fd, *args)

    def send(self, *args):
        return os.write(self.fd, *args)

    read, write = recv, send

    def getsockopt(self, level, optname, buflen=None):
        if (level, optname, buflen) != (socket.SOL_SOCKET, socket.SO_ERROR, None):
            raise NotImplementedError('Only asyncore specific behaviour implemented.')
        return 0

    def close(self):
        if self.fd >= 0:
            fd, self.fd = self.fd, -1
            os.close(fd)

    def fileno(self):
        return self.fd


class file_dispatcher(dispatcher):
    def __init__(self, fd, map=None):
        super().__init__(None, map)
        self.connected = True
        try:
            fd = fd.fileno()
        except AttributeError:
            pass
        self.set_file(fd)
        os.set_blocking(fd, False)

    def set_file(self, fd):
        self.socket = file_wrapper(fd)
        self._fileno = self.socket.fileno()
        self.add_channel()
