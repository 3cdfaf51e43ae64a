# A segment is seen through a real memoryview: its parts and casts are the memory itself, in every process.
from multiprocessing import shared_memory, Process
shm = shared_memory.SharedMemory(create=True, size=32)
part = shm.buf[8:16]; part[0] = 7; part[1:4] = b'abc'; print(bytes(shm.buf[8:12]), isinstance(shm.buf, memoryview), type(shm.buf))
# expect: b'\x07abc' True <class 'memoryview'>
v = shm.buf.cast('d')
def child(name):
    s = shared_memory.SharedMemory(name); x = s.buf.cast('d'); x[0] = 2.5; x[3] = -1; x.release(); s.close()
p = Process(target=child, args=(shm.name,)); p.start(); p.join()
print(v[0], v[3], v.tolist()[2], shm.buf[::8].tolist(), shm.buf.hex()[:16])  # expect: 2.5 -1.0 0.0 [0, 7, 0, 0] 0000000000000440
shm.buf[:] = bytes(32); print(v.tolist(), shm.buf == bytes(32), bytearray(shm.buf[:3]), shm.buf.nbytes, sum(shm.buf))
# expect: [0.0, 0.0, 0.0, 0.0] True bytearray(b'\x00\x00\x00') 32 0
try: shm.buf[0] = 256
except ValueError as e: print(e)  # expect: memoryview: invalid value for format 'B'
try: shm.buf[40] = 1
except IndexError as e: print(e)  # expect: index out of bounds on dimension 1
try: shm.buf[0:2] = b'abc'
except ValueError as e: print(e)  # expect: memoryview assignment: lvalue and rvalue have different structures
v.release(); part.release(); shm.close(); shm.unlink(); print(shm.buf)  # expect: None
def leaves_a_part(shm):
    part, number = shm.buf[2:4], shm.buf[:8].cast('Q')
    part.release()
    try: shm.close()
    except BufferError as e: print(e, shm.buf, number[0])  # expect: cannot close exported pointers exist None 0
shm = shared_memory.SharedMemory(create=True, size=8); leaves_a_part(shm); shm.close(); shm.unlink()
