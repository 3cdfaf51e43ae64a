"""Tasks that take turns in one thread: each runs until it awaits something."""

from asyncio.base_events import BaseEventLoop, SelectorEventLoop
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import (AbstractEventLoop, AbstractEventLoopPolicy, DefaultEventLoopPolicy, Handle,
                            TimerHandle, _get_running_loop, _set_running_loop, get_event_loop,
                            get_event_loop_policy, get_running_loop, new_event_loop, set_event_loop,
                            set_event_loop_policy)
from asyncio.exceptions import (BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError,
                                LimitOverrunError, SendfileNotAvailableError, TimeoutError)
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.protocols import BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol, SubprocessProtocol
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.runners import Runner, run
from asyncio.servers import AbstractServer, Server
from asyncio.streams import (StreamReader, StreamReaderProtocol, StreamWriter, open_connection, open_unix_connection,
                             start_server, start_unix_server)
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed,
                           create_task, current_task, ensure_future, gather, run_coroutine_threadsafe,
                           shield, sleep, wait, wait_for)
from asyncio.threads import to_thread
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.transports import (BaseTransport, DatagramTransport, ReadTransport, SubprocessTransport, Transport,
                                WriteTransport)


def __getattr__(name):
    """What starts other programs is loaded when a program asks for it."""
    if name in ('subprocess', 'create_subprocess_exec', 'create_subprocess_shell'):
        module = _import('asyncio.subprocess', ('Process',))
        return module if name == 'subprocess' else getattr(module, name)
    error = AttributeError(f"module 'asyncio' has no attribute {name!r}")
    error.name, error.obj = name, _modules()['asyncio']
    raise error
