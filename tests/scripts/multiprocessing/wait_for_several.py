from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
import time
def send(writer, text, delay):
    time.sleep(delay)
    writer.send(text)
    writer.close()
if __name__ == "__main__":
    readers = []
    for text, delay in (("slow", 0.3), ("quick", 0.1)):
        r, w = Pipe(duplex=False)
        readers.append(r)
        p = Process(target=send, args=(w, text, delay)); p.start()
        w.close()
    while readers:
        for r in wait(readers):
            try: print(r.recv())
            # expect: quick
            # expect: slow
            except EOFError: readers.remove(r)
    p = Process(target=time.sleep, args=(0.1,)); p.start()
    print(wait([p.sentinel], 0.01), len(wait([p.sentinel], 10)), p.exitcode)  # expect: [] 1 0
# cpython: no
