from ctypes import Structure, c_bool, c_char, c_double, c_int, c_short, sizeof
from multiprocessing import Array, Process, Value


class Record(Structure):
    _fields_ = [('id', c_int), ('name', c_char * 5), ('marks', c_int * 3), ('ok', c_bool), ('score', c_double)]


def change(records, one):
    for record in records:
        record.score *= 2
        record.name = record.name.upper()
        record.marks[1] = 8
    one.value += 1


def tried(action):
    try:
        print(action())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


if __name__ == '__main__':
    print(sizeof(Record), sizeof(c_short * 3), (c_int * 2) is (c_int * 2), (c_int * 2).__name__)  # expect: 40 6 True c_int_Array_2
    numbers = (c_int * 3)(*[4, 5])
    numbers[-1] = 7
    print(numbers[:], list(numbers), len(numbers), (c_char * 3)(b'a', b'b').value)  # expect: [4, 5, 7] [4, 5, 7] 3 b'ab'
    record = Record(1, b'kim')
    record.score, record.marks = 3, (1, 2)
    print(record.id, record.name, record.score, record.marks[:], record.ok)  # expect: 1 b'kim' 3.0 [1, 2, 0] False
    tried(lambda: setattr(record, 'name', b'too long'))  # expect: ValueError bytes too long (8, maximum length 5)
    tried(lambda: setattr(record, 'name', 'text'))  # expect: TypeError expected bytes, str found
    tried(lambda: setattr(record, 'id', 'x'))  # expect: TypeError 'str' object cannot be interpreted as an integer
    tried(lambda: numbers[9])  # expect: IndexError invalid index
    tried(lambda: c_int(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
    shared, one = Array(Record, [(1, b'ann', (1, 2, 3), True, 1.5), (2, b'bob')]), Value('i', 1)
    p = Process(target=change, args=(shared, one))
    p.start()
    p.join()
    print([(r.id, r.name, r.marks[:], r.ok, r.score) for r in shared], one.value)
    # expect: [(1, b'ANN', [1, 8, 3], True, 3.0), (2, b'BOB', [0, 8, 0], False, 0.0)] 2
