import pickle
import sys
import threading
def outer():
    def inner(): pass
    class Local: pass
    for thing in (inner, Local, Local()):
        try: pickle.dumps(thing)
        except AttributeError as error: print(error)
outer()
# expect: Can't pickle local object 'outer.<locals>.inner'
# expect: Can't pickle local object 'outer.<locals>.Local'
# expect: Can't pickle local object 'outer.<locals>.Local'
for thing in (threading.Lock(), sys, (i for i in ())):
    try: pickle.dumps(thing)
    except TypeError as error: print(error)
    # expect: cannot pickle '_thread.lock' object
    # expect: cannot pickle 'module' object
    # expect: cannot pickle 'generator' object
try: pickle.dumps(lambda: 1)
except pickle.PicklingError as error: print(str(error).split(" at ")[0], str(error).split(":")[1])
# expect: Can't pickle <function <lambda>  attribute lookup <lambda> on __main__ failed
for data in (b"", b"\x80\x04K"):
    try: pickle.loads(data)
    except (EOFError, pickle.UnpicklingError) as error: print(type(error).__name__, error)
    # expect: EOFError Ran out of input
    # expect: UnpicklingError pickle data was truncated
