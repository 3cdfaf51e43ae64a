"""Processes with the interface of threads, and what they share and send each other."""

from multiprocessing import context, process
from multiprocessing.context import (AuthenticationError, BufferTooShort, Process, ProcessError,
                                     TimeoutError)
from multiprocessing.process import active_children, current_process, parent_process

__all__ = ['Array', 'AuthenticationError', 'Barrier', 'BoundedSemaphore', 'BufferTooShort',
           'Condition', 'Event', 'JoinableQueue', 'Lock', 'Manager', 'Pipe', 'Pool', 'Process',
           'ProcessError', 'Queue', 'RLock', 'RawArray', 'RawValue', 'Semaphore', 'SimpleQueue',
           'TimeoutError', 'Value', 'active_children', 'allow_connection_pickling', 'cpu_count',
           'current_process', 'freeze_support', 'get_all_start_methods', 'get_context',
           'get_logger', 'get_start_method', 'log_to_stderr', 'parent_process', 'reducer',
           'set_executable', 'set_forkserver_preload', 'set_start_method']

SUBDEBUG, SUBWARNING = 5, 25

_context = context._default_context
Array = _context.Array
Barrier = _context.Barrier
BoundedSemaphore = _context.BoundedSemaphore
Condition = _context.Condition
Event = _context.Event
JoinableQueue = _context.JoinableQueue
Lock = _context.Lock
Manager = _context.Manager
Pipe = _context.Pipe
Pool = _context.Pool
Queue = _context.Queue
RLock = _context.RLock
RawArray = _context.RawArray
RawValue = _context.RawValue
Semaphore = _context.Semaphore
SimpleQueue = _context.SimpleQueue
Value = _context.Value
allow_connection_pickling = _context.allow_connection_pickling
cpu_count = _context.cpu_count
freeze_support = _context.freeze_support
get_all_start_methods = _context.get_all_start_methods
get_context = _context.get_context
get_logger = _context.get_logger
get_start_method = _context.get_start_method
log_to_stderr = _context.log_to_stderr
reducer = None
set_executable = _context.set_executable
set_forkserver_preload = _context.set_forkserver_preload
set_start_method = _context.set_start_method
