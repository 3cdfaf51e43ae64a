"""Conversations over channels: what comes is cut at terminators, what goes waits in a queue."""

import asyncore
import warnings
from collections import deque

warnings.warn(f'The {__name__} module is deprecated and will be removed in Python 3.12. The recommended replacement is asyncio',
              DeprecationWarning, stacklevel=2)


class async_chat(asyncore.dispatcher):
    ac_in_buffer_size = ac_out_buffer_size = 65536
    use_encoding = 0
    encoding = 'latin-1'

    def __init__(self, sock=None, map=None):
        self.ac_in_buffer = b''
        self.incoming = []
        self.producer_fifo = deque()        # bytes, producers, and None: then the channel closes
        super().__init__(sock, map)

    def _bytes(self, data):
        return data.encode(self.encoding) if isinstance(data, str) and self.use_encoding else data

    # --- what comes ---

    def collect_incoming_data(self, data):
        raise NotImplementedError('must be implemented in subclass')

    def found_terminator(self):
        raise NotImplementedError('must be implemented in subclass')

    def _collect_incoming_data(self, data):
        self.incoming.append(data)

    def _get_data(self):
        data = b''.join(self.incoming)
        self.incoming.clear()
        return data

    def set_terminator(self, term):
        """Bytes, a number of bytes, or None: everything."""
        term = self._bytes(term)
        if isinstance(term, int) and term < 0:
            raise ValueError('the number of received bytes must be positive')
        self.terminator = term

    def get_terminator(self):
        return self.terminator

    def _collect(self, size):
        data, self.ac_in_buffer = self.ac_in_buffer[:size], self.ac_in_buffer[size:]
        if data:
            self.collect_incoming_data(data)

    def handle_read(self):
        try:
            data = self.recv(self.ac_in_buffer_size)
        except BlockingIOError:
            return
        except OSError:
            self.handle_error()
            return
        self.ac_in_buffer += self._bytes(data)
        while self.ac_in_buffer:
            size, terminator = len(self.ac_in_buffer), self.get_terminator()
            if not terminator:
                self._collect(size)
            elif isinstance(terminator, int):
                if size < terminator:
                    self.terminator -= size
                    self._collect(size)
                else:
                    self._collect(terminator)
                    self.terminator = 0
                    self.found_terminator()
            else:
                at = self.ac_in_buffer.find(terminator)
                if at >= 0:
                    self._collect(at)
                    self.ac_in_buffer = self.ac_in_buffer[len(terminator):]
                    self.found_terminator()
                    continue
                begun = find_prefix_at_end(self.ac_in_buffer, terminator)
                if begun < size:
                    self._collect(size - begun)
                if begun:
                    break

    def handle_write(self):
        self.initiate_send()

    def handle_close(self):
        self.close()

    # --- what goes ---

    def push(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError('data argument must be byte-ish (%r)', type(data))
        for at in range(0, len(data), self.ac_out_buffer_size) or [0]:
            self.producer_fifo.append(data[at:at + self.ac_out_buffer_size])
        self.initiate_send()

    def push_with_producer(self, producer):
        self.producer_fifo.append(producer)
        self.initiate_send()

    def readable(self):
        return 1

    def writable(self):
        return self.producer_fifo or not self.connected

    def close_when_done(self):
        self.producer_fifo.append(None)

    def initiate_send(self):
        while self.producer_fifo and self.connected:
            first = self.producer_fifo.popleft()
            if first is None:
                self.handle_close()
                return
            if hasattr(first, 'more'):
                data = first.more()
                if data:
                    self.producer_fifo.extendleft((first, data))
                continue
            data = self._bytes(first)
            if not data:
                continue
            try:
                sent = self.send(data[:self.ac_out_buffer_size])
            except OSError:
                self.handle_error()
                return
            if sent < len(data):
                self.producer_fifo.appendleft(data[sent:])
            return

    def discard_buffers(self):
        self.ac_in_buffer = b''
        self.incoming.clear()
        self.producer_fifo.clear()


class simple_producer:
    def __init__(self, data, buffer_size=512):
        self.data, self.buffer_size = data, buffer_size

    def more(self):
        data, self.data = self.data[:self.buffer_size], self.data[self.buffer_size:]
        return data


def find_prefix_at_end(haystack, needle):
    """How many bytes at the end are the beginning of the other."""
    size = len(needle) - 1
    while size and not haystack.endswith(needle[:size]):
        size -= 1
    return size
