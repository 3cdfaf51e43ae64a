# A child that is told how to start makes the choice for the whole program: it cannot be made later.
import multiprocessing as mp
def work(): print('worked', flush=True)
if __name__ == '__main__':
    print(mp.get_start_method(allow_none=True))  # expect: None
    p = mp.get_context('spawn').Process(target=work); p.start(); p.join()  # expect: worked
    try: mp.set_start_method('spawn')
    except RuntimeError as e: print(e, mp.get_start_method())  # expect: context has already been set fork
