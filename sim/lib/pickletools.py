"""Pickles seen from outside: their instructions, in words, and without those that nobody needs."""

import ast
import io
import sys

__all__ = ['dis', 'genops', 'optimize']

UP_TO_NEWLINE, TAKEN_FROM_ARGUMENT1, TAKEN_FROM_ARGUMENT4, TAKEN_FROM_ARGUMENT4U, TAKEN_FROM_ARGUMENT8U = -1, -2, -3, -4, -5
_FRAME = 64 * 1024


class ArgumentDescriptor:
    """How the argument of an instruction stands in a pickle; n is its size, or how that is found."""

    def __init__(self, name, n, reader, doc):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


class StackObject:
    """A kind of thing on the stack of the machine that reads pickles."""

    def __init__(self, name, obtype, doc):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


class OpcodeInfo:
    """An instruction: its letter, its argument, what it takes from the stack and leaves there."""

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        self.name, self.code, self.arg, self.stack_before, self.stack_after = name, code, arg, stack_before, stack_after
        self.proto, self.doc = proto, doc


# --- arguments ---

def _number(name, size, signed=False):
    def read(f):
        data = f.read(size)
        if len(data) != size:
            raise ValueError(f'not enough data in stream to read {name}')
        return int.from_bytes(data, 'little', signed=signed)
    return ArgumentDescriptor(name, size, read, f'{size} bytes, the lowest first')


def _sized(name, size, n, convert):
    """So many bytes as a number before them says."""
    def read(f):
        count = size.reader(f)
        if count < 0:
            raise ValueError(f'{name} byte count < 0: {count}')
        data = f.read(count)
        if len(data) != count:
            raise ValueError(f'expected {count} bytes in a {name}, but only {len(data)} remain')
        return convert(data)
    return ArgumentDescriptor(name, n, read, f'a length as {size.name}, and as many bytes')


def _line(f, name='stringnl'):
    data = f.readline()
    if not data.endswith(b'\n'):
        raise ValueError(f'no newline found when trying to read {name}')
    return data[:-1]


def _quoted(f):
    data = _line(f)
    for quote in (b'"', b"'"):
        if data.startswith(quote):
            if not data.endswith(quote) or len(data) < 2:
                raise ValueError(f'strinq quote {quote!r} not found at both ends of {data!r}')
            return ast.literal_eval('b' + data.decode('ascii')).decode('ascii')
    raise ValueError(f'no string quotes around {data!r}')


def _short_decimal(f):
    data = _line(f)
    return {b'00': False, b'01': True}[data] if data in (b'00', b'01') else int(data)


def _float8(f):
    import struct
    data = f.read(8)
    if len(data) != 8:
        raise ValueError('not enough data in stream to read float8')
    return struct.unpack('>d', data)[0]


def _of_line(name, read):
    return ArgumentDescriptor(name, UP_TO_NEWLINE, read, 'text up to the end of a line')


uint1, uint2, int4, uint4, uint8 = _number('uint1', 1), _number('uint2', 2), _number('int4', 4, True), _number('uint4', 4), _number('uint8', 8)
_SIZES = (('1', uint1, TAKEN_FROM_ARGUMENT1), ('4', uint4, TAKEN_FROM_ARGUMENT4U), ('8', uint8, TAKEN_FROM_ARGUMENT8U))
_ARGUMENTS = {each.name: each for each in (
    uint1, uint2, int4, uint4, uint8,
    *[_sized(f'{kind}{digit}', size, n, convert) for digit, size, n in _SIZES
      for kind, convert in (('bytes', bytes), ('bytearray', bytearray), ('unicodestring', lambda data: data.decode('utf-8', 'surrogatepass')))],
    _sized('string1', uint1, TAKEN_FROM_ARGUMENT1, lambda data: data.decode('latin-1')),
    _sized('string4', int4, TAKEN_FROM_ARGUMENT4, lambda data: data.decode('latin-1')),
    _sized('long1', uint1, TAKEN_FROM_ARGUMENT1, lambda data: int.from_bytes(data, 'little', signed=True)),
    _sized('long4', int4, TAKEN_FROM_ARGUMENT4, lambda data: int.from_bytes(data, 'little', signed=True)),
    _of_line('stringnl', _quoted),
    _of_line('stringnl_noescape', lambda f: _line(f).decode('ascii')),
    _of_line('stringnl_noescape_pair', lambda f: f'{_line(f).decode("ascii")} {_line(f).decode("ascii")}'),
    _of_line('unicodestringnl', lambda f: _line(f, 'unicodestringnl').decode('raw-unicode-escape')),
    _of_line('decimalnl_short', _short_decimal),
    _of_line('decimalnl_long', lambda f: int(_line(f).removesuffix(b'L'))),
    _of_line('floatnl', lambda f: float(_line(f))),
    ArgumentDescriptor('float8', 8, _float8, 'a double, the highest byte first'))}

# --- what is on the stack ---

_OBJECTS = {name: StackObject(name, type, doc) for name, type, doc in (
    ('int', int, 'an int'), ('int_or_bool', (int, bool), 'an int or a bool'), ('bool', bool, 'a bool'), ('float', float, 'a float'),
    ('bytes_or_str', (bytes, str), 'a str of Python 2'), ('bytes', bytes, 'bytes'), ('bytearray', bytearray, 'a bytearray'),
    ('str', str, 'a str'), ('None', type(None), 'None'), ('tuple', tuple, 'a tuple'), ('list', list, 'a list'), ('dict', dict, 'a dict'),
    ('set', set, 'a set'), ('frozenset', frozenset, 'a frozenset'), ('buffer', object, 'a buffer from outside'),
    ('any', object, 'anything'), ('mark', StackObject, 'where a group of items begins'),
    ('stackslice', StackObject, 'all items above a mark'))}
anyobject, markobject, stackslice = _OBJECTS['any'], _OBJECTS['mark'], _OBJECTS['stackslice']

# --- instructions: letter, name, argument, before, after, protocol, in words ---

_ROWS = r'''
I INT decimalnl_short - int_or_bool 0 an int, or a bool written as 00 or 01
J BININT int4 - int 1 an int of four bytes
K BININT1 uint1 - int 1 an int of one byte
M BININT2 uint2 - int 1 an int of two bytes
L LONG decimalnl_long - int 0 an int of any size, in digits
\x8a LONG1 long1 - int 2 an int of up to 255 bytes
\x8b LONG4 long4 - int 2 an int of many bytes
S STRING stringnl - bytes_or_str 0 a str of Python 2, in quotes
T BINSTRING string4 - bytes_or_str 1 a str of Python 2
U SHORT_BINSTRING string1 - bytes_or_str 1 a short str of Python 2
B BINBYTES bytes4 - bytes 3 bytes
C SHORT_BINBYTES bytes1 - bytes 3 few bytes
\x8e BINBYTES8 bytes8 - bytes 4 very many bytes
\x96 BYTEARRAY8 bytearray8 - bytearray 5 a bytearray
\x97 NEXT_BUFFER - - buffer 5 a buffer that comes beside the pickle
\x98 READONLY_BUFFER - buffer buffer 5 the buffer, not to be written
N NONE - - None 0 None
\x88 NEWTRUE - - bool 2 True
\x89 NEWFALSE - - bool 2 False
V UNICODE unicodestringnl - str 0 a text up to the end of the line
\x8c SHORT_BINUNICODE unicodestring1 - str 4 a short text
X BINUNICODE unicodestring4 - str 1 a text
\x8d BINUNICODE8 unicodestring8 - str 4 a very long text
F FLOAT floatnl - float 0 a float in digits
G BINFLOAT float8 - float 1 a float
] EMPTY_LIST - - list 1 a new list
a APPEND - list,any list 0 adds an item to the list below it
e APPENDS - list,mark,stackslice list 1 adds all items above the mark to the list below it
l LIST - mark,stackslice list 0 a list of all items above the mark
) EMPTY_TUPLE - - tuple 1 ()
t TUPLE - mark,stackslice tuple 0 a tuple of all items above the mark
\x85 TUPLE1 - any tuple 2 a tuple of one item
\x86 TUPLE2 - any,any tuple 2 a tuple of two items
\x87 TUPLE3 - any,any,any tuple 2 a tuple of three items
} EMPTY_DICT - - dict 1 a new dict
d DICT - mark,stackslice dict 0 a dict of the keys and values above the mark
s SETITEM - dict,any,any dict 0 puts a key and its value into the dict below them
u SETITEMS - dict,mark,stackslice dict 1 puts the keys and values above the mark into the dict below it
\x8f EMPTY_SET - - set 4 a new set
\x90 ADDITEMS - set,mark,stackslice set 4 adds all items above the mark to the set below it
\x91 FROZENSET - mark,stackslice frozenset 4 a frozenset of all items above the mark
0 POP - any - 0 drops what is on top
2 DUP - any any,any 0 puts what is on top there once more
( MARK - - mark 0 a mark
1 POP_MARK - mark,stackslice - 1 drops the mark and what is above it
g GET decimalnl_short - any 0 what the memo has by this number, in digits
h BINGET uint1 - any 1 what the memo has by this number
j LONG_BINGET uint4 - any 1 what the memo has by this larger number
p PUT decimalnl_short - - 0 notes what is on top by a number, in digits
q BINPUT uint1 - - 1 notes what is on top by a number
r LONG_BINPUT uint4 - - 1 notes what is on top by a larger number
\x94 MEMOIZE - any any 4 notes what is on top by the next number
\x82 EXT1 uint1 - any 2 what is registered by a number of one byte
\x83 EXT2 uint2 - any 2 what is registered by a number of two bytes
\x84 EXT4 int4 - any 2 what is registered by a number of four bytes
c GLOBAL stringnl_noescape_pair - any 0 what a module has by a name
\x93 STACK_GLOBAL - str,str any 4 the same; module and name are on the stack
R REDUCE - any,any any 0 calls what is below with the tuple above
b BUILD - any,any any 0 gives an object its state
i INST stringnl_noescape_pair mark,stackslice any 0 an instance of a named class, of what is above the mark
o OBJ - mark,any,stackslice any 1 an instance of the class above the mark, of what follows
\x81 NEWOBJ - any,any any 2 cls.__new__(cls, *args)
\x92 NEWOBJ_EX - any,any,any any 4 cls.__new__(cls, *args, **kwargs)
\x80 PROTO uint1 - - 2 says by which protocol the pickle is written
. STOP - any - 0 the end; what is left on top is the result
\x95 FRAME uint8 - - 4 says how many bytes follow at least
P PERSID stringnl_noescape - any 0 an object that is kept elsewhere, by its name
Q BINPERSID - any any 1 the same; the name is on the stack
'''


def _kinds(text):
    return [] if text == '-' else [_OBJECTS[name] for name in text.split(',')]


def _rows():
    for row in _ROWS.strip().split('\n'):
        code, name, argument, before, after, proto, doc = row.split(' ', 6)
        code = chr(int(code[2:], 16)) if len(code) > 1 else code
        yield OpcodeInfo(name, code, _ARGUMENTS.get(argument), _kinds(before), _kinds(after), int(proto), doc)


opcodes = list(_rows())
code2op = {each.code: each for each in opcodes}
_PUTS, _GETS = ('PUT', 'BINPUT', 'LONG_BINPUT', 'MEMOIZE'), ('GET', 'BINGET', 'LONG_BINGET')


def genops(pickle):
    """(instruction, argument, position) for all of a pickle, in bytes or a file."""
    f = io.BytesIO(pickle) if isinstance(pickle, (bytes, bytearray, memoryview)) else pickle
    place = getattr(f, 'tell', lambda: None)
    while True:
        at = place()
        code = f.read(1)
        opcode = code2op.get(code.decode('latin-1'))
        if opcode is None:
            if code == b'':
                raise ValueError('pickle exhausted before seeing STOP')
            raise ValueError(f'at position {"<unknown>" if at is None else at}, opcode {code!r} unknown')
        yield opcode, None if opcode.arg is None else opcode.arg.reader(f), at
        if code == b'.':
            return


class _Stack:
    """What would be on the stack: only kinds, and where the marks were put."""

    def __init__(self, memo):
        self.items, self.marks, self.memo = [], [], memo

    def note(self, opcode, argument):
        """What it does to marks and memo: (what is to be said of it, what is wrong, items to take, items to put)."""
        before, after = opcode.stack_before, opcode.stack_after
        if opcode.name in _PUTS:
            number = len(self.memo) if opcode.name == 'MEMOIZE' else argument
            said = f'(as {number})' if opcode.name == 'MEMOIZE' else None
            wrong = (f'memo key {argument!r} already defined' if number in self.memo else
                     "stack is empty -- can't store into memo" if not self.items else
                     "can't store markobject in the memo" if self.items[-1] is markobject else None)
            if wrong is None:
                self.memo[number] = self.items[-1]
                after = [self.items[-1]] if before else after
            return said, wrong, len(before), after
        if opcode.name in _GETS:
            if argument not in self.memo:
                return None, f'memo key {argument!r} has never been stored into', 0, after
            return None, None, 0, [self.memo[argument]]
        if markobject in before or opcode.name == 'POP' and self.items and self.items[-1] is markobject:
            return *self._to_mark(before), after
        return None, None, len(before), after

    def _to_mark(self, before):
        if not self.marks:
            return 'no MARK exists on stack', 'no MARK exists on stack', 0
        at = self.marks.pop()
        while self.items.pop() is not markobject:
            pass
        said = f'(MARK at {"unknown opcode offset" if at is None else at})'
        return said, None, before.index(markobject) if markobject in before else 0


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Writes a line for each instruction, and refuses what can't be read."""
    out = sys.stdout if out is None else out
    stack, highest, column = _Stack({} if memo is None else memo), -1, annotate or 0
    for opcode, argument, at in genops(pickle):
        text = f'{repr(opcode.code)[1:-1]:<4} {" " * indentlevel * len(stack.marks)}{opcode.name}'
        highest = max(highest, opcode.proto)
        said, wrong, taken, put = stack.note(opcode, argument)
        details = [str(each) for each in (None if argument is None else repr(argument), said) if each is not None]
        if details:
            text += ' ' * (10 - len(opcode.name)) + ''.join([' ' + each for each in details])
        if annotate:
            text = text.ljust(column)
            column = len(text) if len(text) <= 50 else annotate
            text += ' ' + opcode.doc
        print(('' if at is None else f'{at:5d}: ') + text, file=out)
        if wrong:
            raise ValueError(wrong)
        if len(stack.items) < taken:
            raise ValueError(f'tries to pop {taken} items from stack with only {len(stack.items)} items')
        del stack.items[len(stack.items) - taken:]
        if markobject in put:
            stack.marks.append(at)
        stack.items += put
    print('highest protocol among opcodes =', highest, file=out)
    if stack.items:
        raise ValueError(f'stack not empty after STOP: {stack.items!r}')


def _put(number, proto):
    if proto >= 4:
        return b'\x94'
    return _numbered(number, proto, b'pqr')


def _numbered(number, proto, letters):
    if proto < 1:
        return letters[:1] + str(number).encode() + b'\n'
    return letters[1:2] + bytes([number]) if number < 256 else letters[2:] + number.to_bytes(4, 'little')


def optimize(p):
    """The same without numbers for what is never asked for again."""
    rows = list(genops(p))
    asked = {argument for opcode, argument, _ in rows if opcode.name in _GETS}
    heads = [argument for opcode, argument, _ in rows if opcode.name == 'PROTO']
    proto = max(heads + [opcode.proto for opcode, _, _ in rows if opcode.name != 'PROTO'])
    ends = [at for _, _, at in rows[1:]] + [len(p)]
    parts, numbers, puts = [], {}, 0
    for (opcode, argument, at), end in zip(rows, ends):
        if opcode.name in _PUTS:
            number, puts = puts if opcode.name == 'MEMOIZE' else argument, puts + 1
            if number in asked:
                numbers[number] = len(numbers)
                parts.append(_put(numbers[number], proto))
        elif opcode.name in _GETS:
            parts.append(_numbered(numbers[argument], proto, b'ghj'))
        elif opcode.name not in ('FRAME', 'PROTO'):
            parts.append(bytes(p[at:end]))
    head = b'\x80' + bytes([heads[0]]) if heads else b''
    return head + (b''.join(parts) if proto < 4 else b''.join(_frames(parts)))


def _frames(parts):
    """Instructions in frames of 64 KiB; large ones stand between them."""
    waiting = b''
    for part in [*parts, b'']:
        if waiting and (not part or len(part) >= _FRAME or len(waiting) >= _FRAME):
            yield (b'\x95' + len(waiting).to_bytes(8, 'little') if len(waiting) >= 4 else b'') + waiting
            waiting = b''
        if len(part) >= _FRAME:
            yield part
        else:
            waiting += part
