# What CPython has in C, and what only this library has, stands in no traceback; the rest has CPython's names.
import array, concurrent.futures as futures, fcntl, json, logging, multiprocessing as mp, os, queue, signal, socket, struct, sys, threading, traceback, zlib
from multiprocessing.pool import ThreadPool
threads = ThreadPool(1)
def names(tb): return ' '.join([os.path.basename(f.filename) + ':' + f.name for f in traceback.extract_tb(tb)[1:] if f.name != '<lambda>'])
def show(*cases):
    for case in cases:
        try: case()
        except Exception as e: print(type(e).__name__, names(e.__traceback__))
def full(q): q.put(1); q.put_nowait(2)
def closed(c): c.close(); c.send(1)
def ended(a, b): b.close(); a.recv()
show(lambda: threading.Condition().notify_all(), lambda: threading.Semaphore(-1), lambda: threading.Barrier(2).wait(.01), lambda: mp.Barrier(2).wait(.01))
show(lambda: queue.Queue().get(timeout=.01), lambda: full(queue.Queue(1)), lambda: (lambda q: (q.put(1), q.put('a')))(queue.PriorityQueue()), lambda: mp.Pipe(False)[0].send(1))
show(lambda: closed(mp.Pipe()[0]), lambda: ended(*mp.Pipe()), lambda: mp.connection.Client(('127.0.0.1', 1)), lambda: threads.map(int, ['x']))
show(lambda: list(threads.imap(int, ['x'])), lambda: threads.imap(int, [], 0), lambda: futures.Future().result(.01), lambda: list(futures.ThreadPoolExecutor(1).map(int, 'x')))
show(lambda: struct.pack('i', 'x'), lambda: array.array('i')[0], lambda: zlib.decompress(b'x'), lambda: fcntl.flock(999, 1), lambda: socket.socket().connect(('127.0.0.1', 1)))
show(lambda: os.waitpid(4999999, 0), lambda: signal.signal(999, print), lambda: signal.alarm('x'), lambda: json.loads('{'), lambda: logging.getLogger().setLevel('x'))
# expect: RuntimeError threading.py:notify_all threading.py:notify
# expect: ValueError threading.py:__init__
# expect: BrokenBarrierError threading.py:wait threading.py:_wait
# expect: BrokenBarrierError threading.py:wait threading.py:_wait
# expect: Empty queue.py:get
# expect: Full frames_of_the_library_in_tracebacks.py:full queue.py:put_nowait queue.py:put
# expect: TypeError queue.py:put queue.py:_put
# expect: OSError connection.py:send connection.py:_check_writable
# expect: OSError frames_of_the_library_in_tracebacks.py:closed connection.py:send connection.py:_check_closed
# expect: EOFError frames_of_the_library_in_tracebacks.py:ended connection.py:recv connection.py:_recv_bytes connection.py:_recv
# expect: ConnectionRefusedError connection.py:Client connection.py:SocketClient
# expect: ValueError pool.py:map pool.py:get pool.py:worker pool.py:mapstar
# expect: ValueError pool.py:next pool.py:worker
# expect: ValueError pool.py:imap
# expect: TimeoutError _base.py:result
# expect: ValueError _base.py:result_iterator _base.py:_result_or_cancel _base.py:result _base.py:__get_result thread.py:run
# expect: error
# expect: IndexError
# expect: error
# expect: OSError
# expect: ConnectionRefusedError
# expect: ChildProcessError
# expect: ValueError signal.py:signal
# expect: TypeError
# expect: JSONDecodeError __init__.py:loads decoder.py:decode decoder.py:raw_decode
# expect: ValueError __init__.py:setLevel __init__.py:_checkLevel
class Shadow(threading.Thread):     # a name that CPython uses
    def __init__(self): super().__init__(); self._stop = False
    def run(self): pass
shadow = Shadow(); shadow.start(); show(shadow.join)
# expect: TypeError threading.py:join threading.py:_wait_for_tstate_lock
calls = []
signal.signal(signal.SIGUSR1, lambda number, frame: calls.append(frame.f_code.co_name))
waiter = threading.Thread(target=lambda: (threading.Event().wait(.1), os.kill(os.getpid(), signal.SIGUSR1), threading.Event().wait(.1))); waiter.start(); waiter.join(); print(calls)
# expect: ['_wait_for_tstate_lock']
import datetime, enum, time
show(lambda: datetime.datetime.strptime('31/02/2020', '%d/%m/%Y'), lambda: time.strptime('x', '%Y'), lambda: enum.Enum('E', 'A B')(7))
# expect: ValueError _strptime.py:_strptime_datetime _strptime.py:_strptime
# expect: ValueError _strptime.py:_strptime_time _strptime.py:_strptime
# expect: ValueError enum.py:__call__ enum.py:__new__
try: os.environ['NO SUCH VARIABLE']
except KeyError as e: print(traceback.format_tb(e.__traceback__)[1].split(',')[0])
# expect:   File "<frozen os>"
long = threading.Thread(target=time.sleep, args=(.3,)); long.start()    # CPython 3.11 takes a thread for ended when join() was interrupted
threading.Thread(target=lambda: (time.sleep(.1), os.kill(os.getpid(), signal.SIGINT))).start()
try: long.join()
except KeyboardInterrupt: print('interrupted', long.is_alive(), long in threading.enumerate())  # expect: interrupted False True
long.join()
time.sleep(.4)
