"""Other programs as child processes. This machine has its own program, which a child may run again
(sys.executable and the program's file), and a few small commands: see _commands.py."""

import fcntl
import _shell
import os
import signal
import sys
import threading
import time
from _files import TextFile, _path, _write_waiting

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    stdout = property(lambda self: self.output)

    def __str__(self):
        if self.returncode < 0:
            try:
                cause = repr(signal.Signals(-self.returncode))
            except ValueError:
                cause = f'unknown signal {-self.returncode}'
            return f"Command '{self.cmd}' died with {cause}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    stdout = property(lambda self: self.output)

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f'args={self.args!r}', f'returncode={self.returncode!r}']
        if self.stdout is not None:
            parts.append(f'stdout={self.stdout!r}')
        if self.stderr is not None:
            parts.append(f'stderr={self.stderr!r}')
        return f'{type(self).__name__}({", ".join(parts)})'

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def _quoted(word):
    """A word as Windows programs read it: backslashes count as such, but before a quotation mark."""
    blank = not word or ' ' in word or '\t' in word
    parts = word.split('"')
    for place, part in enumerate(parts):
        if place + 1 < len(parts) or blank:
            parts[place] += '\\' * (len(part) - len(part.rstrip('\\')))
    word = '\\"'.join(parts)
    return f'"{word}"' if blank else word


def list2cmdline(seq):
    """The words as one line, with quotes around those with blanks."""
    return ' '.join([_quoted(os.fsdecode(word)) for word in seq])


def _both(first, then):
    """A function that calls both, those that there are."""
    def call():
        for function in (first, then):
            if function is not None:
                function()
    return call


class Popen:
    """A child process that runs a program."""

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
                 restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None,
                 encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        if not isinstance(bufsize, (int, type(None))):
            raise TypeError('bufsize must be an integer')
        if startupinfo is not None:
            raise ValueError('startupinfo is only supported on Windows platforms')
        if creationflags != 0:
            raise ValueError('creationflags is only supported on Windows platforms')
        if None not in (text, universal_newlines) and bool(text) != bool(universal_newlines):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but different. '
                                  'Pass one or the other.')
        self.args = args
        bufsize = -1 if bufsize is None else bufsize
        self.returncode = None
        self._text = bool(text or universal_newlines or encoding or errors)
        self._stream_options = encoding, errors, bufsize
        if start_new_session:
            preexec_fn = _both(os.setsid, preexec_fn)
        if process_group is not None:
            preexec_fn = _both(lambda: os.setpgid(0, process_group), preexec_fn)
        if umask >= 0:
            preexec_fn = _both(lambda: os.umask(umask), preexec_fn)
        ends = self._execute_child(_words(args, shell), executable, (stdin, stdout, stderr), cwd, env, preexec_fn, pass_fds, close_fds)
        self.stdin = self._open(ends[0][1], 'w')
        self.stdout = self._open(ends[1][1], 'r')
        self.stderr = self._open(ends[2][1], 'r')

    def _execute_child(self, words, executable, streams, cwd, env, preexec_fn, pass_fds, close_fds):  # shown
        """Starts the program; [(the child's end, this one)] of its streams."""
        stdin, stdout, stderr = streams
        words[0] = _program(words[0] if executable is None else _path(executable), cwd, env)
        ends = [_ends(stdin, reading=True), _ends(stdout), _ends(stderr)]
        started = os.pipe() if preexec_fn is not None else ()     # the parent goes on when the child has begun
        _write_waiting()        # the program may read files that nothing refers to any more
        self.pid = os.fork() if preexec_fn is not None else os._fork_for_program()
        if self.pid == 0:
            inner = [inner for inner, _ in ends]
            self._become(words, inner, stderr, cwd, env, _reporting(preexec_fn, *started[1:]), set(pass_fds), close_fds or pass_fds)
        failed = b''
        if started:
            os.close(started[1])
            failed = os.read(started[0], 1)
            os.close(started[0])
        for inner, outer in ends:
            for end in (inner, outer) if failed else (inner,):
                if end is not None:
                    os.close(end)
        if failed:
            os.waitpid(self.pid, 0)
            raise SubprocessError('Exception occurred in preexec_fn.')
        return ends

    def _open(self, descriptor, mode):
        if descriptor is None:
            return None
        encoding, errors, bufsize = self._stream_options
        binary = os.fdopen(descriptor, mode + 'b', bufsize if bufsize != 1 else -1)
        if not self._text:
            return binary
        text = TextFile(binary, encoding, errors, line_buffering=bufsize == 1)
        text.mode = mode
        return text

    def _become(self, words, inner, stderr, cwd, env, preexec_fn, kept, close_fds):
        """In the child: descriptors in their places, then the program."""
        from _commands import leave_program, run
        for number, descriptor in enumerate(inner):
            if descriptor is not None:
                os.dup2(descriptor, number)
        if stderr == STDOUT:
            os.dup2(1, 2)
        code = 1
        try:
            if cwd is not None:
                os.chdir(cwd)
            if env is not None:
                os.environ.clear()
                os.environ.update(env)
            if preexec_fn is not None:
                preexec_fn()
            for descriptor in map(int, os.listdir('/proc/self/fd')):    # among them one that tells the parent to go on
                if descriptor > 2 and descriptor not in kept and (close_fds or fcntl.fcntl(descriptor, fcntl.F_GETFD)):
                    os.close(descriptor)
            for descriptor in kept:
                os.set_inheritable(descriptor, True)
            leave_program()
            code = run(words)
        finally:
            os._exit(code)

    def poll(self):
        """The exit status, or None while it runs."""
        self._ask(0)
        return self.returncode

    def _ask(self, timeout):
        """Waits for the end, at most so long."""
        import posix
        if self.returncode is None:
            try:
                answer = posix._wait(self.pid, 0 if timeout is None or timeout > 0 else 1, timeout)
            except ChildProcessError:
                answer = 0
                self.returncode = 0
            if answer:
                self.returncode = os.waitstatus_to_exitcode(answer & 0xFFFF)

    def _try_wait(self):  # shown
        self._ask(None)

    def _wait(self, timeout):  # shown
        if timeout is None:
            self._try_wait()
        else:
            self._ask(timeout)
            if self.returncode is None:
                raise TimeoutExpired(self.args, timeout)
        return self.returncode

    def wait(self, timeout=None):
        return self._wait(timeout)

    def communicate(self, input=None, timeout=None):
        """Writes input, reads everything, waits: (output, errors). After a TimeoutExpired it goes on where it was."""
        if self._workers is None:
            self._begin_communication(input, timeout is not None)
        elif input:
            raise ValueError('Cannot send input after starting communication')
        if timeout is not None:
            self._communicate(time.monotonic() + timeout, timeout)
        else:
            for worker in self._workers:
                worker.join()
            self.wait()
        return self._whole(self.stdout, self._pieces[0]), self._whole(self.stderr, self._pieces[1])

    def _communicate(self, end, timeout):  # shown
        for worker in self._workers:
            worker.join(max(end - time.monotonic(), 0))
            if worker.is_alive():
                self._check_timeout(timeout)
        self.wait(max(end - time.monotonic(), 0))

    def _check_timeout(self, timeout):  # shown
        raise TimeoutExpired(self.args, timeout, *[b''.join(pieces or ()) or None for pieces in self._pieces])

    _workers = None         # the threads that read (and write), once communicate() was called

    def _begin_communication(self, input, may_end):
        """Threads read what comes; the input is written by one as well if waiting for it may end."""
        self._pieces = [None if file is None or file.closed else [] for file in (self.stdout, self.stderr)]
        self._workers = [threading.Thread(target=self._read_all, args=(file, pieces), daemon=True)
                         for file, pieces in zip((self.stdout, self.stderr), self._pieces) if pieces is not None]
        writes = self.stdin is not None
        if writes and may_end:
            self._workers.append(threading.Thread(target=self._write_all, args=(input,), daemon=True))
        for worker in self._workers:
            worker.start()
        if writes and not may_end:
            self._write_all(input)

    def _read_all(self, file, pieces):
        binary = file.buffer if self._text else file
        try:
            while data := binary.read1():
                pieces.append(data)
            file.close()
        except (OSError, ValueError):
            pass        # whoever did not want to wait any longer has closed it

    def _write_all(self, input):
        try:
            if input:
                self.stdin.write(input)
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _whole(self, file, pieces):
        if pieces is None:
            return None
        data = b''.join(pieces)
        return file._decode(data).replace('\r\n', '\n').replace('\r', '\n') if self._text else data

    def send_signal(self, sig):
        if self.poll() is None:
            os.kill(self.pid, sig)

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for file in (self.stdout, self.stderr, self.stdin):
            if file is not None:
                file.close()
        self.wait()

    def __repr__(self):
        text = f'<Popen: returncode: {self.returncode} args: {self.args!r}'
        return (text[:80] + '...' if len(text) > 80 else text) + '>'


def _reporting(preexec_fn, failures=None):
    """A call that tells through a pipe that it failed."""
    def call():
        try:
            preexec_fn()
        except BaseException:
            os.write(failures, b'!')
            os._exit(255)
    return call if preexec_fn is not None else None


def _words(args, shell):
    """The program's name and arguments."""
    if isinstance(args, str):
        return ['/bin/sh', '-c', args] if shell else [args]
    words = [_path(each) for each in args]
    if any(['\0' in word for word in words]):
        raise ValueError('embedded null byte')
    return ['/bin/sh', '-c', words[0]] if shell else words


def _program(name, cwd, env):
    """Where the program is, which can be run."""
    from _commands import find, why_not
    if cwd is not None and not os.path.isdir(cwd):
        problem = 20 if os.path.exists(cwd) else 2
        raise OSError(problem, os.strerror(problem), cwd)
    at = find(name, env)
    problem = why_not(os.path.join(cwd or '', at))
    if problem:
        raise OSError(problem, os.strerror(problem), name)
    return at


def _ends(wanted, reading=False):
    """(the child's descriptor, this process's) for a stream; None: nothing to do."""
    if wanted is None or wanted == STDOUT:
        return None, None
    if wanted == PIPE:
        reader, writer = os.pipe()
        return (reader, writer) if reading else (writer, reader)
    if wanted == DEVNULL:
        return os.open(os.devnull, os.O_RDWR), None
    if not isinstance(wanted, int):
        descriptor = wanted.fileno()
        wanted.flush()
        wanted = descriptor
    return os.dup(wanted), None


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Runs a program and waits for it."""
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except:
            process.kill()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    code = call(*popenargs, **kwargs)
    if code:
        raise CalledProcessError(code, kwargs.get('args') or popenargs[0])
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    for name in ('stdout', 'check'):
        if name in kwargs:
            raise ValueError(f'{name} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:       # nothing to read, as of old
        kwargs['input'] = '' if any([kwargs.get(name) for name in ('universal_newlines', 'text', 'encoding', 'errors')]) else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT)
    return done.returncode, done.stdout[:-1] if done.stdout.endswith('\n') else done.stdout


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd)[1]
