from multiprocessing import Array, Process, RawArray
def square(array):
    for i in range(len(array)):
        array[i] = array[i] ** 2
if __name__ == "__main__":
    array = Array("i", range(5))
    p = Process(target=square, args=(array,)); p.start(); p.join()
    print(array[:], array[-1], array[1:3], len(array), list(array), sum(array))  # expect: [0, 1, 4, 9, 16] 16 [1, 4] 5 [0, 1, 4, 9, 16] 30
    array[1:3] = [7, 8]; print(array[:])  # expect: [0, 7, 8, 9, 16]
    print(Array("d", 3)[:], RawArray("h", [1, 2])[:])  # expect: [0.0, 0.0, 0.0] [1, 2]
    for bad in (lambda: array[9], lambda: array.__setitem__(9, 1), lambda: array.__setitem__(slice(0, 2), [1])):
        try: bad()
        except (IndexError, ValueError) as error: print(type(error).__name__, error)
        # expect: IndexError invalid index
        # expect: IndexError invalid index
        # expect: ValueError Can only assign sequence of same size
    text = Array("c", b"hello world")
    print(text.value, text.raw, text[0], text[:5], len(text))  # expect: b'hello world' b'hello world' b'h' b'hello' 11
    text.value = b"bye"; print(text.value, text.raw)  # expect: b'bye' b'bye\x00o world'
    try: text.value = b"much too long for this"
    except ValueError as error: print(error)  # expect: byte string too long
