import pickle
from multiprocessing import Lock, Queue, Value
for thing in (Lock(), Queue(), Value("i")):
    try: pickle.dumps(thing)
    except RuntimeError as error: print(error)
    # expect: Lock objects should only be shared between processes through inheritance
    # expect: Queue objects should only be shared between processes through inheritance
    # expect: Synchronized objects should only be shared between processes through inheritance
