from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList, SharedMemory
def write(name):
    memory = SharedMemory(name)
    memory.buf[:5] = b"howdy"
    memory.buf[9] = 77
    memory.close()
if __name__ == "__main__":
    memory = SharedMemory(create=True, size=4096, name="weft_test")
    print(memory.name, memory.size, len(memory.buf), memory.buf[0])  # expect: weft_test 4096 4096 0
    p = Process(target=write, args=(memory.name,)); p.start(); p.join()
    print(bytes(memory.buf[:5]), memory.buf[9], memory)  # expect: b'howdy' 77 SharedMemory('weft_test', size=4096)
    memory.close(); memory.unlink()
    try: SharedMemory("weft_test")
    except FileNotFoundError as error: print(error)  # expect: [Errno 2] No such file or directory: '/weft_test'
    items = ShareableList([1, 2.5, "text", b"bytes", None, True])
    print(list(items), items[2], len(items), items.count(None), items.index("text"))  # expect: [1, 2.5, 'text', b'bytes', None, True] text 6 1 2
    items[0] = -7; print(items[0])  # expect: -7
    try: items[9]
    except IndexError as error: print(error)  # expect: index out of range
    items.shm.close(); items.shm.unlink()
