# Protocols 0 to 3: lines instead of binary numbers, numbered memos, names of Python 2's modules.
import collections
import pickle


class Point:
    def __init__(self, x):
        self.x = x


class Kept:
    def __new__(cls, a, *, k=0):
        made = super().__new__(cls)
        made.v = a, k
        return made

    def __getnewargs_ex__(self):
        return (self.v[0],), {'k': self.v[1]}


class Outer:
    class Inner:
        pass


for protocol in range(4):
    for value in (None, True, 300, 2 ** 40, -1.5, 'é\n\\', b'a\xff', (), (1,), [1, 'a', 'a'], {'k': (1, 2, 3, 4)}, {1}, 1j, range(3), int, len,
                  Point([1]), Outer.Inner, bytearray(b'x'), collections.OrderedDict(a=1), ValueError('v')):
        written = pickle.dumps(value, protocol)
        read = pickle.loads(written)
        print(protocol, written, type(read) is type(value))
    cycle = ([],)
    cycle[0].append(cycle)
    again = pickle.loads(pickle.dumps(cycle, protocol))
    print(again[0][0] is again, pickle.loads(pickle.dumps(Kept(1, k=2), protocol)).v)
# expect: 0 b'N.' True
# expect: 0 b'I01\n.' True
# expect: 0 b'I300\n.' True
# expect: 0 b'L1099511627776L\n.' True
# expect: 0 b'F-1.5\n.' True
# expect: 0 b'V\xe9\\u000a\\u005c\np0\n.' True
# expect: 0 b'c_codecs\nencode\np0\n(Va\xff\np1\nVlatin1\np2\ntp3\nRp4\n.' True
# expect: 0 b'(t.' True
# expect: 0 b'(I1\ntp0\n.' True
# expect: 0 b'(lp0\nI1\naVa\np1\nag1\na.' True
# expect: 0 b'(dp0\nVk\np1\n(I1\nI2\nI3\nI4\ntp2\ns.' True
# expect: 0 b'c__builtin__\nset\np0\n((lp1\nI1\natp2\nRp3\n.' True
# expect: 0 b'c__builtin__\ncomplex\np0\n(F0.0\nF1.0\ntp1\nRp2\n.' True
# expect: 0 b'c__builtin__\nxrange\np0\n(I0\nI3\nI1\ntp1\nRp2\n.' True
# expect: 0 b'c__builtin__\nlong\np0\n.' True
# expect: 0 b'c__builtin__\nlen\np0\n.' True
# expect: 0 b'ccopy_reg\n_reconstructor\np0\n(c__main__\nPoint\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVx\np6\n(lp7\nI1\nasb.' True
# expect: 0 b'c__builtin__\ngetattr\np0\n(c__main__\nOuter\np1\nVInner\np2\ntp3\nRp4\n.' True
# expect: 0 b'c__builtin__\nbytearray\np0\n(c_codecs\nencode\np1\n(Vx\np2\nVlatin1\np3\ntp4\nRp5\ntp6\nRp7\n.' True
# expect: 0 b'ccollections\nOrderedDict\np0\n(tRp1\nVa\np2\nI1\ns.' True
# expect: 0 b'cexceptions\nValueError\np0\n(Vv\np1\ntp2\nRp3\n.' True
# expect: True (1, 2)
# expect: 1 b'N.' True
# expect: 1 b'I01\n.' True
# expect: 1 b'M,\x01.' True
# expect: 1 b'L1099511627776L\n.' True
# expect: 1 b'G\xbf\xf8\x00\x00\x00\x00\x00\x00.' True
# expect: 1 b'X\x04\x00\x00\x00\xc3\xa9\n\\q\x00.' True
# expect: 1 b'c_codecs\nencode\nq\x00(X\x03\x00\x00\x00a\xc3\xbfq\x01X\x06\x00\x00\x00latin1q\x02tq\x03Rq\x04.' True
# expect: 1 b').' True
# expect: 1 b'(K\x01tq\x00.' True
# expect: 1 b']q\x00(K\x01X\x01\x00\x00\x00aq\x01h\x01e.' True
# expect: 1 b'}q\x00X\x01\x00\x00\x00kq\x01(K\x01K\x02K\x03K\x04tq\x02s.' True
# expect: 1 b'c__builtin__\nset\nq\x00(]q\x01K\x01atq\x02Rq\x03.' True
# expect: 1 b'c__builtin__\ncomplex\nq\x00(G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00tq\x01Rq\x02.' True
# expect: 1 b'c__builtin__\nxrange\nq\x00(K\x00K\x03K\x01tq\x01Rq\x02.' True
# expect: 1 b'c__builtin__\nlong\nq\x00.' True
# expect: 1 b'c__builtin__\nlen\nq\x00.' True
# expect: 1 b'ccopy_reg\n_reconstructor\nq\x00(c__main__\nPoint\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05X\x01\x00\x00\x00xq\x06]q\x07K\x01asb.' True
# expect: 1 b'c__builtin__\ngetattr\nq\x00(c__main__\nOuter\nq\x01X\x05\x00\x00\x00Innerq\x02tq\x03Rq\x04.' True
# expect: 1 b'c__builtin__\nbytearray\nq\x00(c_codecs\nencode\nq\x01(X\x01\x00\x00\x00xq\x02X\x06\x00\x00\x00latin1q\x03tq\x04Rq\x05tq\x06Rq\x07.' True
# expect: 1 b'ccollections\nOrderedDict\nq\x00)Rq\x01X\x01\x00\x00\x00aq\x02K\x01s.' True
# expect: 1 b'cexceptions\nValueError\nq\x00(X\x01\x00\x00\x00vq\x01tq\x02Rq\x03.' True
# expect: True (1, 2)
# expect: 2 b'\x80\x02N.' True
# expect: 2 b'\x80\x02\x88.' True
# expect: 2 b'\x80\x02M,\x01.' True
# expect: 2 b'\x80\x02\x8a\x06\x00\x00\x00\x00\x00\x01.' True
# expect: 2 b'\x80\x02G\xbf\xf8\x00\x00\x00\x00\x00\x00.' True
# expect: 2 b'\x80\x02X\x04\x00\x00\x00\xc3\xa9\n\\q\x00.' True
# expect: 2 b'\x80\x02c_codecs\nencode\nq\x00X\x03\x00\x00\x00a\xc3\xbfq\x01X\x06\x00\x00\x00latin1q\x02\x86q\x03Rq\x04.' True
# expect: 2 b'\x80\x02).' True
# expect: 2 b'\x80\x02K\x01\x85q\x00.' True
# expect: 2 b'\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01h\x01e.' True
# expect: 2 b'\x80\x02}q\x00X\x01\x00\x00\x00kq\x01(K\x01K\x02K\x03K\x04tq\x02s.' True
# expect: 2 b'\x80\x02c__builtin__\nset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.' True
# expect: 2 b'\x80\x02c__builtin__\ncomplex\nq\x00G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00\x86q\x01Rq\x02.' True
# expect: 2 b'\x80\x02c__builtin__\nxrange\nq\x00K\x00K\x03K\x01\x87q\x01Rq\x02.' True
# expect: 2 b'\x80\x02c__builtin__\nlong\nq\x00.' True
# expect: 2 b'\x80\x02c__builtin__\nlen\nq\x00.' True
# expect: 2 b'\x80\x02c__main__\nPoint\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00xq\x03]q\x04K\x01asb.' True
# expect: 2 b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nOuter\nq\x01X\x05\x00\x00\x00Innerq\x02\x86q\x03Rq\x04.' True
# expect: 2 b'\x80\x02c__builtin__\nbytearray\nq\x00c_codecs\nencode\nq\x01X\x01\x00\x00\x00xq\x02X\x06\x00\x00\x00latin1q\x03\x86q\x04Rq\x05\x85q\x06Rq\x07.' True
# expect: 2 b'\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01X\x01\x00\x00\x00aq\x02K\x01s.' True
# expect: 2 b'\x80\x02cexceptions\nValueError\nq\x00X\x01\x00\x00\x00vq\x01\x85q\x02Rq\x03.' True
# expect: True (1, 2)
# expect: 3 b'\x80\x03N.' True
# expect: 3 b'\x80\x03\x88.' True
# expect: 3 b'\x80\x03M,\x01.' True
# expect: 3 b'\x80\x03\x8a\x06\x00\x00\x00\x00\x00\x01.' True
# expect: 3 b'\x80\x03G\xbf\xf8\x00\x00\x00\x00\x00\x00.' True
# expect: 3 b'\x80\x03X\x04\x00\x00\x00\xc3\xa9\n\\q\x00.' True
# expect: 3 b'\x80\x03C\x02a\xffq\x00.' True
# expect: 3 b'\x80\x03).' True
# expect: 3 b'\x80\x03K\x01\x85q\x00.' True
# expect: 3 b'\x80\x03]q\x00(K\x01X\x01\x00\x00\x00aq\x01h\x01e.' True
# expect: 3 b'\x80\x03}q\x00X\x01\x00\x00\x00kq\x01(K\x01K\x02K\x03K\x04tq\x02s.' True
# expect: 3 b'\x80\x03cbuiltins\nset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.' True
# expect: 3 b'\x80\x03cbuiltins\ncomplex\nq\x00G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00\x86q\x01Rq\x02.' True
# expect: 3 b'\x80\x03cbuiltins\nrange\nq\x00K\x00K\x03K\x01\x87q\x01Rq\x02.' True
# expect: 3 b'\x80\x03cbuiltins\nint\nq\x00.' True
# expect: 3 b'\x80\x03cbuiltins\nlen\nq\x00.' True
# expect: 3 b'\x80\x03c__main__\nPoint\nq\x00)\x81q\x01}q\x02X\x01\x00\x00\x00xq\x03]q\x04K\x01asb.' True
# expect: 3 b'\x80\x03cbuiltins\ngetattr\nq\x00c__main__\nOuter\nq\x01X\x05\x00\x00\x00Innerq\x02\x86q\x03Rq\x04.' True
# expect: 3 b'\x80\x03cbuiltins\nbytearray\nq\x00C\x01xq\x01\x85q\x02Rq\x03.' True
# expect: 3 b'\x80\x03ccollections\nOrderedDict\nq\x00)Rq\x01X\x01\x00\x00\x00aq\x02K\x01s.' True
# expect: 3 b'\x80\x03cbuiltins\nValueError\nq\x00X\x01\x00\x00\x00vq\x01\x85q\x02Rq\x03.' True
# expect: True (1, 2)

for wrong in (lambda: pickle.dump(1, 5), lambda: pickle.load(5), lambda: pickle.loads(b'h\x05.')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError file must have a 'write' attribute
# expect: TypeError file must have 'read' and 'readline' attributes
# expect: UnpicklingError Memo value not found at index 5
