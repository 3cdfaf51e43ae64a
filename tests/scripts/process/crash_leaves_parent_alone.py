import ctypes
import multiprocessing
def crash():
    ctypes.string_at(0)

if __name__ == "__main__":
    p = multiprocessing.Process(target=crash)
    p.start()
    p.join()
    print(p.exitcode)  # expect: -11
