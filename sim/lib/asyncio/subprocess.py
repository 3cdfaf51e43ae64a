"""Other programs as coroutines: a thread of its own waits where `subprocess` would."""

import os
import subprocess
import threading
from contextlib import suppress
from functools import partial
from asyncio.events import get_running_loop
from asyncio.streams import FlowControlMixin, StreamReader, StreamWriter
from asyncio.tasks import gather, shield
from asyncio.protocols import BaseProtocol
from asyncio.socket_transports import _UnixWritePipeTransport
from asyncio.transports import SubprocessTransport
from subprocess import DEVNULL, PIPE, STDOUT

__all__ = ['create_subprocess_exec', 'create_subprocess_shell', 'Process', 'PIPE', 'STDOUT', 'DEVNULL']

_LIMIT = 2 ** 16


def _in_thread(function):
    """A future for what the function gives, which a thread calls."""
    loop = get_running_loop()
    future = loop.create_future()

    def settle(value):
        if not future.done():
            future.set_result(value)

    def work():
        value = function()
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, value)

    threading.Thread(target=work, daemon=True).start()
    return future


def _check_runs(popen):
    if popen.returncode is not None:
        raise ProcessLookupError()


class Process:
    """A program that runs."""

    def __init__(self, popen, limit):
        self._popen = popen
        self._end = None            # a future, while somebody waits for its end
        self.pid = popen.pid
        self.stdin = None if popen.stdin is None else self._writer(popen.stdin)
        self.stdout = self._reader(popen.stdout, limit)
        self.stderr = self._reader(popen.stderr, limit)

    def _writer(self, pipe):
        loop = get_running_loop()
        protocol = FlowControlMixin(loop)
        return StreamWriter(_UnixWritePipeTransport(loop, pipe, protocol), protocol, None, loop)

    def _reader(self, pipe, limit):
        if pipe is None:
            return None
        loop = get_running_loop()
        reader = StreamReader(limit, loop)

        def pump():
            while data := os.read(pipe.fileno(), 65536):
                loop.call_soon_threadsafe(reader.feed_data, data)
            loop.call_soon_threadsafe(reader.feed_eof)
            pipe.close()

        _in_thread(pump)
        return reader

    @property
    def returncode(self):
        return self._popen.poll() if self._end is None else self._popen.returncode

    async def wait(self):
        """Its exit code, when it has ended."""
        if self._end is None and self._popen.poll() is None:
            self._end = _in_thread(self._popen.wait)
        if self._end is not None:
            await shield(self._end)
        return self._popen.returncode

    async def communicate(self, input=None):
        _, stdout, stderr = await gather(self._feed(input), _all_of(self.stdout), _all_of(self.stderr))
        await self.wait()
        return stdout, stderr

    async def _feed(self, input):
        if self.stdin is None:
            return
        if input:
            self.stdin.write(input)
            with suppress(BrokenPipeError, ConnectionResetError):
                await self.stdin.drain()
        self.stdin.close()

    def send_signal(self, signal):
        _check_runs(self._popen)
        self._popen.send_signal(signal)

    def terminate(self):
        _check_runs(self._popen)
        self._popen.terminate()

    def kill(self):
        _check_runs(self._popen)
        self._popen.kill()

    def __repr__(self):
        return f'<Process {self.pid}>'


async def _all_of(reader):
    return None if reader is None else await reader.read()


def _check(options):
    if 'loop' in options:       # which was one of them long ago
        raise TypeError("BaseSubprocessTransport.__init__() got multiple values for argument 'loop'")


async def _begun(popen, limit):
    return Process(popen, limit)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **options):
    _check(options)
    popen = subprocess.Popen([program, *args], stdin=stdin, stdout=stdout, stderr=stderr, **options)
    return await get_running_loop().create_task(_begun(popen, limit))   # it counts among the tasks


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **options):
    _check(options)
    popen = subprocess.Popen(cmd, shell=True, stdin=stdin, stdout=stdout, stderr=stderr, **options)
    return await get_running_loop().create_task(_begun(popen, limit))


# --- for protocols ---

class _UnixSubprocessTransport(SubprocessTransport):
    """A program that runs; its protocol is told what it writes."""

    def __init__(self, loop, popen, protocol):
        super().__init__({'subprocess': popen})
        self._loop, self._popen, self._protocol = loop, popen, protocol
        self._input = None if popen.stdin is None else _UnixWritePipeTransport(loop, popen.stdin, BaseProtocol())
        self._pipes = {fd: pipe for fd, pipe in enumerate((popen.stdin, popen.stdout, popen.stderr)) if pipe is not None}
        self._open = {fd for fd in self._pipes if fd > 0}
        self._has_ended = self._is_closed = False
        protocol.connection_made(self)
        for fd in sorted(self._open):
            _in_thread(partial(self._pump, fd))
        _in_thread(popen.wait).add_done_callback(self._exited)

    def _pump(self, fd):
        while data := os.read(self._pipes[fd].fileno(), 65536):
            self._loop.call_soon_threadsafe(self._protocol.pipe_data_received, fd, data)
        self._loop.call_soon_threadsafe(self._lost, fd)

    def _lost(self, fd):
        self._open.discard(fd)
        self._protocol.pipe_connection_lost(fd, None)
        self._end()

    def _exited(self, future):
        self._has_ended = True
        if 0 in self._pipes:
            self._protocol.pipe_connection_lost(0, None)
        self._protocol.process_exited()
        self._end()

    def _end(self):
        if self._has_ended and not self._open:
            self._loop.call_soon(self._protocol.connection_lost, None)

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._is_closed

    def get_pid(self):
        return self._popen.pid

    def get_returncode(self):
        return self._popen.returncode

    def get_pipe_transport(self, fd):
        return self._input if fd == 0 else None

    def send_signal(self, signal):
        _check_runs(self._popen)
        self._popen.send_signal(signal)

    def terminate(self):
        _check_runs(self._popen)
        self._popen.terminate()

    def kill(self):
        _check_runs(self._popen)
        self._popen.kill()

    def close(self):
        self._is_closed = True
        if self._popen.returncode is None:
            self._popen.kill()


def start(loop, protocol_factory, command, options):
    """The transport and the protocol of a program that has begun."""
    protocol = protocol_factory()
    pipes = {name: PIPE for name in ('stdin', 'stdout', 'stderr') if name not in options}
    return _UnixSubprocessTransport(loop, subprocess.Popen(command, **{**options, **pipes}), protocol), protocol
