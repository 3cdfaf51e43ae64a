"""Log records that go to another process through a socket, each as a pickle behind its length."""

import logging
import pickle
import socket
import struct
import time


class SocketHandler(logging.Handler):
    """To a stream socket that stays connected; when that fails, records are lost until it is time to try again."""

    def __init__(self, host, port):
        logging.Handler.__init__(self)
        self.host, self.port = host, port
        self.address = host if port is None else (host, port)
        self.sock = None
        self.closeOnError = False
        self.retryTime = None
        self.retryStart, self.retryMax, self.retryFactor = 1.0, 30.0, 2.0

    def makeSocket(self, timeout=1):
        if self.port is None:
            made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            made.connect(self.address)
            return made
        return socket.create_connection(self.address, timeout=timeout)

    def createSocket(self):
        now = time.time()
        if self.retryTime is not None and now < self.retryTime:
            return
        try:
            self.sock = self.makeSocket()
            self.retryTime = None
        except OSError:
            first = self.retryTime is None
            self.retryPeriod = self.retryStart if first else min(self.retryPeriod * self.retryFactor, self.retryMax)
            self.retryTime = now + self.retryPeriod

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        if self.sock is not None:
            try:
                self.sock.sendall(s)
            except OSError:
                self.sock.close()
                self.sock = None

    def makePickle(self, record):
        """What is sent: the record's attributes, the message with its arguments in place."""
        if record.exc_info:
            self.format(record)         # writes the traceback as a text
        values = dict(record.__dict__, msg=record.getMessage(), args=None, exc_info=None)
        values.pop('message', None)
        data = pickle.dumps(values, 1)
        return struct.pack('>L', len(data)) + data

    def emit(self, record):
        try:
            self.send(self.makePickle(record))
        except Exception:
            self.handleError(record)

    def handleError(self, record):
        if self.closeOnError and self.sock is not None:
            self.sock.close()
            self.sock = None
        else:
            logging.Handler.handleError(self, record)

    def close(self):
        if self.sock is not None:
            self.sock.close()
            self.sock = None
        logging.Handler.close(self)


class DatagramHandler(SocketHandler):
    """Each record in a datagram."""

    def makeSocket(self, timeout=1):
        return socket.socket(socket.AF_UNIX if self.port is None else socket.AF_INET, socket.SOCK_DGRAM)

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        self.sock.sendto(s, self.address)


class HTTPHandler(logging.Handler):
    """Each record in a request, its attributes as the fields of a form."""

    def __init__(self, host, url, method='GET', secure=False, credentials=None, context=None):
        logging.Handler.__init__(self)
        method = method.upper()
        if method not in ('GET', 'POST'):
            raise ValueError('method must be GET or POST')
        if not secure and context is not None:
            raise ValueError('context parameter only makes sense with secure=True')
        self.host, self.url, self.method, self.secure = host, url, method, secure
        self.credentials, self.context = credentials, context

    def mapLogRecord(self, record):
        return record.__dict__

    def getConnection(self, host, secure):
        from http.client import HTTPConnection, HTTPSConnection
        return (HTTPSConnection if secure else HTTPConnection)(host)

    def emit(self, record):
        try:
            self._ask(self.getConnection(self.host, self.secure), self._form(record))
        except Exception:
            self.handleError(record)

    def _form(self, record):
        from urllib.parse import urlencode
        return urlencode(self.mapLogRecord(record))

    def _ask(self, connection, data):
        from base64 import b64encode
        in_address = self.method == 'GET'
        connection.putrequest(self.method, self.url + ('&' if '?' in self.url else '?') * in_address + data * in_address)
        if not in_address:
            connection.putheader('Content-type', 'application/x-www-form-urlencoded')
            connection.putheader('Content-length', str(len(data)))
        if self.credentials:
            connection.putheader('Authorization', 'Basic ' + b64encode('{}:{}'.format(*self.credentials).encode()).decode())
        connection.endheaders()
        if not in_address:
            connection.send(data.encode())
        connection.getresponse()
