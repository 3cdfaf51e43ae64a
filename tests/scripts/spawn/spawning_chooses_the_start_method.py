# Whatever is made for children makes the choice of the start method for the whole program: it cannot be made later.
import multiprocessing as mp
def work(): print('worked', flush=True)
def too_late():
    try: mp.set_start_method('spawn')
    except RuntimeError as e: print(e, mp.get_start_method())
if __name__ == '__main__':
    print(mp.get_start_method(allow_none=True))  # expect: None
    mp.Pipe(); mp.RawValue('i'); mp.get_context('spawn').Lock(); print(mp.get_start_method(allow_none=True))  # expect: None
    p = mp.get_context('spawn').Process(target=work); p.start(); p.join()  # expect: worked
    too_late()  # expect: context has already been set fork
    for made in (mp.Lock, mp.Queue, mp.Event, lambda: mp.Value('i'), lambda: mp.Process(target=int).start()):
        mp.set_start_method(None, force=True); made(); too_late()
    # expect: context has already been set fork
    # expect: context has already been set fork
    # expect: context has already been set fork
    # expect: context has already been set fork
    # expect: context has already been set fork
