import threading, contextvars, collections, functools
from concurrent.futures import ThreadPoolExecutor, Future
var = contextvars.ContextVar("var", default="none")
def show(): return var.get()
var.set("main")
with ThreadPoolExecutor(1) as p:
    print(p.submit(show).result(), var.get())  # expect: none main
    ctx = contextvars.copy_context()
    print(p.submit(ctx.run, show).result())  # expect: main
token = var.set("temp"); print(var.get()); var.reset(token); print(var.get())
# expect: temp
# expect: main
f = Future()
threading.Timer(0.1, f.set_result, args=["value"]).start()
print(f.result(timeout=1))  # expect: value

# A token belongs to the context in which it was made.
other = contextvars.ContextVar('other', default=0)
given = other.set(1)
try:
    contextvars.copy_context().run(other.reset, given)
except ValueError as error:
    print(str(error).endswith('was created in a different Context'), other.get())
# expect: True 1
