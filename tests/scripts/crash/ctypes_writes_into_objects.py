# cpython: no
# What ctypes may write is bytes of the program's own: objects are guarded as what is not mapped is (CPython would write there).
import ctypes, multiprocessing, os


def memset_object():
    ctypes.memset(id([1, 2, 3]), 255, 16)


def store_in_dict():
    names = {'a': 1}
    ctypes.c_long.from_address(id(names) + 16).value = 1 << 40


def beyond_the_end():
    buffer = ctypes.create_string_buffer(16)
    ctypes.memset(ctypes.addressof(buffer) - 16, 0, 16)


def within():
    buffer = ctypes.create_string_buffer(100_000)
    ctypes.memset(ctypes.addressof(buffer) + 50_000, 65, 50_000)
    os._exit(buffer.raw.count(b'A') != 50_000)


for work in memset_object, store_in_dict, beyond_the_end, within:
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    print(work.__name__, process.exitcode)
# expect: memset_object -11
# expect: store_in_dict -11
# expect: beyond_the_end -11
# expect: within 0
