import io
import pickle


class Point:
    def __init__(self, x=0):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


for data in (b"cbuiltins\nprint\n(S'called by a pickle'\ntR.", b'I1\n.', b'I01\n.', b'L123456789012345678901L\n.', b'F1.5\n.', b'Vh\\u00e9\np0\n.',
             b"(lp0\nI1\naI2\na.", b"(dp0\nS'a'\np1\nI1\ns.", b'(I1\nI2\nt.', b'\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01e.', b'\x80\x03C\x02abq\x00.',
             b'\x80\x02cbuiltins\nrange\nq\x00K\x00K\x03K\x01\x87q\x01Rq\x02.', b'c__builtin__\nset\np0\n((lp1\nI1\natp2\nRp3\n.',
             b'ccopy_reg\n_reconstructor\np0\n(c__main__\nPoint\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVx\np6\nI7\nsb.',
             b'(i__main__\nPoint\np0\n.', b'(lp0\nI3\na.', b'(c__main__\nPoint\nI5\no.'):
    value = pickle.loads(data)  # expect: called by a pickle
    print(value if not isinstance(value, Point) else vars(value))
    # expect: None
    # expect: 1
    # expect: True
    # expect: 123456789012345678901
    # expect: 1.5
    # expect: hé
    # expect: [1, 2]
    # expect: {'a': 1}
    # expect: (1, 2)
    # expect: [1, 'a']
    # expect: b'ab'
    # expect: range(0, 3)
    # expect: {1}
    # expect: {'x': 7}
    # expect: {}
    # expect: [3]
    # expect: {'x': 5}
f = io.BytesIO(b'I1\n.I2\n.')
print(pickle.load(f), pickle.load(f))  # expect: 1 2
for data in (b'garbage', b'cos\nnosuch\n.', b'cnosuchmod\nx\n.', b'.', b'I1', b"Sx\n.", b'a.', b'\x80\x09.', b'\xff.'):
    try:
        print(pickle.loads(data))
    except Exception as e:
        print(type(e).__name__, str(e).replace("module 'os' from", '').split(' on <')[0])
        # expect: UnpicklingError pickle data was truncated
        # expect: AttributeError Can't get attribute 'nosuch'
        # expect: ModuleNotFoundError No module named 'nosuchmod'
        # expect: UnpicklingError unpickling stack underflow
        # expect: UnpicklingError pickle data was truncated
        # expect: UnpicklingError the STRING opcode argument must be quoted
        # expect: UnpicklingError unpickling stack underflow
        # expect: ValueError unsupported pickle protocol: 9
        # expect: UnpicklingError invalid load key, '\xff'.
