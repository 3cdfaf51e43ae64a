import io
import pickle
import pickletools


class Point:
    def __init__(self):
        self.x, self.twice = 1, [2, (3, 4)]
        self.same = self.twice


for protocol in (0, 2, 4):
    packed = pickle.dumps([Point(), {'k': None, 'j': b'q'}, 2 ** 70, -5, 1.5, 'é'], protocol)
    short = pickletools.optimize(packed)
    print(len(packed), len(short), [op.name for op, argument, at in pickletools.genops(short)][-3:], pickle.loads(short)[0].same)
# expect: 269 198 ['UNICODE', 'APPEND', 'STOP'] [2, (3, 4)]
# expect: 186 152 ['BINUNICODE', 'APPENDS', 'STOP'] [2, (3, 4)]
# expect: 127 112 ['SHORT_BINUNICODE', 'APPENDS', 'STOP'] [2, (3, 4)]
pickletools.dis(short)
# expect:     0: \x80 PROTO      4
# expect:     2: \x95 FRAME      101
# expect:    11: ]    EMPTY_LIST
# expect:    12: (    MARK
# expect:    13: \x8c     SHORT_BINUNICODE '__main__'
# expect:    23: \x8c     SHORT_BINUNICODE 'Point'
# expect:    30: \x93     STACK_GLOBAL
# expect:    31: )        EMPTY_TUPLE
# expect:    32: \x81     NEWOBJ
# expect:    33: }        EMPTY_DICT
# expect:    34: (        MARK
# expect:    35: \x8c         SHORT_BINUNICODE 'x'
# expect:    38: K            BININT1    1
# expect:    40: \x8c         SHORT_BINUNICODE 'twice'
# expect:    47: ]            EMPTY_LIST
# expect:    48: \x94         MEMOIZE    (as 0)
# expect:    49: (            MARK
# expect:    50: K                BININT1    2
# expect:    52: K                BININT1    3
# expect:    54: K                BININT1    4
# expect:    56: \x86             TUPLE2
# expect:    57: e                APPENDS    (MARK at 49)
# expect:    58: \x8c         SHORT_BINUNICODE 'same'
# expect:    64: h            BINGET     0
# expect:    66: u            SETITEMS   (MARK at 34)
# expect:    67: b        BUILD
# expect:    68: }        EMPTY_DICT
# expect:    69: (        MARK
# expect:    70: \x8c         SHORT_BINUNICODE 'k'
# expect:    73: N            NONE
# expect:    74: \x8c         SHORT_BINUNICODE 'j'
# expect:    77: C            SHORT_BINBYTES b'q'
# expect:    80: u            SETITEMS   (MARK at 69)
# expect:    81: \x8a     LONG1      1180591620717411303424
# expect:    92: J        BININT     -5
# expect:    97: G        BINFLOAT   1.5
# expect:   106: \x8c     SHORT_BINUNICODE 'é'
# expect:   110: e        APPENDS    (MARK at 12)
# expect:   111: .    STOP
# expect: highest protocol among opcodes = 4
out = io.StringIO()
pickletools.dis(pickle.dumps([True, (1, 300)], 2), out, annotate=20)
print([line[:27] for line in out.getvalue().split('\n')])
# expect: ['    0: \\x80 PROTO      2   ', '    2: ]    EMPTY_LIST     ', '    3: q    BINPUT     0   ', '    5: (    MARK           ', '    6: \\x88     NEWTRUE    ', '    7: K        BININT1    ', '    9: M        BININT2    ', '   12: \\x86     TUPLE2     ', '   13: q        BINPUT     ', '   15: e        APPENDS    ', '   16: .    STOP           ', 'highest protocol among opco', '']
op = pickletools.code2op['K']
print(op.name, op.code, op.arg.name, op.arg.n, op.stack_before, op.stack_after, op.proto, len(pickletools.opcodes))
# expect: BININT1 K uint1 1 [] [int] 1 68
for text in (b'', b'Z.', b'I5\n', b'0.', b'\x80\x02]q\x00h\x01.', b'(.', b'X\x05\0\0\0ab.', b'Iq\n.', b'K\x01K\x02.', b'a', b'cab', b'K', b'l.', b'Sab\n.', b'I01\nI00\n\x86.'):
    try:
        pickletools.dis(text)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError pickle exhausted before seeing STOP
# expect: ValueError at position 0, opcode b'Z' unknown
# expect:     0: I    INT        5
# expect: ValueError pickle exhausted before seeing STOP
# expect:     0: 0    POP
# expect: ValueError tries to pop 1 items from stack with only 0 items
# expect:     0: \x80 PROTO      2
# expect:     2: ]    EMPTY_LIST
# expect:     3: q    BINPUT     0
# expect:     5: h    BINGET     1
# expect: ValueError memo key 1 has never been stored into
# expect:     0: (    MARK
# expect:     1: .        STOP
# expect: highest protocol among opcodes = 0
# expect: ValueError expected 5 bytes in a unicodestring4, but only 3 remain
# expect: ValueError invalid literal for int() with base 10: b'q'
# expect:     0: K    BININT1    1
# expect:     2: K    BININT1    2
# expect:     4: .    STOP
# expect: highest protocol among opcodes = 1
# expect: ValueError stack not empty after STOP: [int]
# expect:     0: a    APPEND
# expect: ValueError tries to pop 2 items from stack with only 0 items
# expect: ValueError no newline found when trying to read stringnl
# expect: ValueError not enough data in stream to read uint1
# expect:     0: l    LIST       no MARK exists on stack
# expect: ValueError no MARK exists on stack
# expect: ValueError no string quotes around b'ab'
# expect:     0: I    INT        True
# expect:     4: I    INT        False
# expect:     8: \x86 TUPLE2
# expect:     9: .    STOP
# expect: highest protocol among opcodes = 2
memo = {}
pickletools.dis(b']q\x05.', memo=memo)
# expect:     0: ]    EMPTY_LIST
# expect:     1: q    BINPUT     5
# expect:     3: .    STOP
# expect: highest protocol among opcodes = 1
print(memo)
# expect: {5: list}
pickletools.dis(b'h\x05.', memo=memo, indentlevel=1)
# expect:     0: h    BINGET     5
# expect:     2: .    STOP
# expect: highest protocol among opcodes = 1
