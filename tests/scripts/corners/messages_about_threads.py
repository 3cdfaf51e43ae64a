import asyncio, contextvars, multiprocessing as mp, os, pickle, queue, subprocess, sys, threading, time
from multiprocessing import resource_tracker
def said(what):
    try: print(what())
    except Exception as e: print(type(e).__name__, e)
lock = threading.Lock()
for wrong in (lambda: lock.relase(), lambda: threading.RLock().lock, lambda: lock + 1, lambda: len(lock), lambda: lock(), lambda: lock < lock,
              lambda: queue.SimpleQueue().size, lambda: time.localtime().hour, lambda: os.stat('/').size, lambda: sys.stdout.println,
              lambda: contextvars.ContextVar('v').value, lambda: threading.local(1), lambda: threading.local(x=1),
              lambda: mp.Array('i', -1), lambda: mp.Pipe()[0].send_bytes('text'), lambda: pickle.dumps(mp.current_process().authkey)):
    said(wrong)
# expect: AttributeError '_thread.lock' object has no attribute 'relase'
# expect: AttributeError '_thread.RLock' object has no attribute 'lock'
# expect: TypeError unsupported operand type(s) for +: '_thread.lock' and 'int'
# expect: TypeError object of type '_thread.lock' has no len()
# expect: TypeError '_thread.lock' object is not callable
# expect: TypeError '<' not supported between instances of '_thread.lock' and '_thread.lock'
# expect: AttributeError '_queue.SimpleQueue' object has no attribute 'size'
# expect: AttributeError 'time.struct_time' object has no attribute 'hour'
# expect: AttributeError 'os.stat_result' object has no attribute 'size'
# expect: AttributeError '_io.TextIOWrapper' object has no attribute 'println'
# expect: AttributeError '_contextvars.ContextVar' object has no attribute 'value'
# expect: TypeError Initialization arguments are not supported
# expect: TypeError Initialization arguments are not supported
# expect: ValueError Array length must be >= 0, not -1
# expect: TypeError memoryview: a bytes-like object is required, not 'str'
# expect: TypeError Pickling an AuthenticationString object is disallowed for security reasons
async def tasks():
    said(lambda: asyncio.current_task().nome)
    said(lambda: asyncio.get_running_loop().create_future().value)
    group = asyncio.TaskGroup(); print(group)
    async with group: group.create_task(asyncio.sleep(0)); print(group)
    timer = asyncio.get_running_loop().call_at(9e9, print, 'x', 1); print(timer); timer.cancel(); print(timer)
asyncio.run(tasks())
# expect: AttributeError '_asyncio.Task' object has no attribute 'nome'
# expect: AttributeError '_asyncio.Future' object has no attribute 'value'
# expect: <TaskGroup>
# expect: <TaskGroup tasks=1 entered>
# expect: <TimerHandle when=9000000000.0 print('x', 1)>
# expect: <TimerHandle cancelled when=9000000000.0>
print(type(mp.current_process().authkey).__name__, resource_tracker.ensure_running())
# expect: AuthenticationString None
p = subprocess.Popen('exec sleep 9', shell=True); time.sleep(0.1); p.terminate(); print(p.wait())
# expect: -15
print(subprocess.run('exec nowhere; echo no', shell=True, stderr=subprocess.DEVNULL, stdout=-1))
# expect: CompletedProcess(args='exec nowhere; echo no', returncode=127, stdout=b'')
