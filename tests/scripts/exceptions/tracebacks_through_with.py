# Entering and leaving are the whole statement's work, and an exception that goes through a context manager made of a
# generator leaves no trace there.
import contextlib
import traceback

class Enters:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *details): pass

class Leaves:
    def __enter__(self): pass
    def __exit__(self, *details): raise KeyError('exit')

@contextlib.contextmanager
def manager():
    try: yield 1
    finally: print('finally')

def entering():
    with Enters(): print('x')

def leaving():
    with Leaves(): print('x')

def leaving_with_an_error():
    with Leaves() as b: 1/0

def second():
    with contextlib.nullcontext() as a, Enters() as b:
        print('y')

def no_manager():
    with 5 as five:
        print('y')

def through():
    with manager():
        with manager():
            raise ValueError('deep')  # expect error: ValueError: deep

for each in entering, leaving, leaving_with_an_error, second, no_manager, through:
    try:
        each()
        # expect: x
        # expect: finally
        # expect: finally
    except Exception:
        traceback.print_exc()
# expect exit: 0
