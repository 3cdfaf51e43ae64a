import argparse
import array
import calendar
import contextvars
import ctypes
import dis
import gc
import hashlib
import inspect
import io
import mmap
import operator
import os
import random
import re
import struct
import tempfile
import types
import typing
import xml.etree.ElementTree as ET
import zipfile
from collections import ChainMap
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


def tell(*actions):
    for action in actions:
        try:
            print(action())
        except Exception as e:
            print(type(e).__name__, e)


p = argparse.ArgumentParser(prog='p')
p.add_argument('-q', action='store_true')
p.add_argument('-n', type=int)
p.add_argument('src')
p.add_argument('dst', nargs='*')
a = p.parse_intermixed_args(['-q', 'a', '-n', '1', 'b', 'c'])
print(a.q, a.n, a.src, a.dst)  # expect: True 1 a ['b', 'c']
q = argparse.ArgumentParser()
q.add_argument('one')
print(q.parse_known_args(['a', 'b', '--zz', 'c']))  # expect: (Namespace(one='a'), ['b', '--zz', 'c'])
q.add_argument('rest', nargs=argparse.REMAINDER)
tell(lambda: q.parse_intermixed_args(['x']))  # expect: TypeError parse_intermixed_args: positional arg with nargs=...

b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    i = zipfile.ZipInfo('c.txt')
    i.comment = b'of one file'
    z.writestr(i, 'c')
print(zipfile.ZipFile(b).getinfo('c.txt').comment)  # expect: b'of one file'
page = calendar.HTMLCalendar().formatyearpage(2024, css=None, encoding='ascii')
print(page[:44], len(page), calendar.EPOCH)  # expect: b'<?xml version="1.0" encoding="ascii"?>\n<!DOC' 15100 1970
print(gc.is_tracked({}), gc.is_tracked({'a': []}), gc.is_tracked({1: 2}), gc.is_finalized([]))  # expect: False True False False
c = contextvars.copy_context()
print(c == c.copy(), c == 3)  # expect: True False
print(dis.code_info(lambda x: len(x)).split('\n')[-5:][3:], [type(i).__name__ for i in dis.get_instructions(tell)][:1])
# expect: ['Variable names:', '   0: x'] ['Instruction']


class Meta(type):
    def __call__(cls, *many, **named):
        return super().__call__()


class Made(metaclass=Meta):
    def __init__(self):
        pass


class Seen:
    @types.DynamicClassAttribute
    def value(self):
        return 'of an instance'


print(inspect.signature(Made), Seen().value)  # expect: (*many, **named) of an instance
print(typing.Literal[1] == typing.Literal[True], typing.Literal['a', 'b'] == typing.Literal['b', 'a'])  # expect: False True
new_york = ZoneInfo('America/New_York')
twice = datetime(2024, 11, 3, 1, 30, tzinfo=new_york)      # in one zone times are compared as they read
print(twice == twice.replace(fold=1), twice.replace(fold=1) - twice, datetime(2024, 3, 11, tzinfo=new_york) - datetime(2024, 3, 10, tzinfo=new_york))
# expect: True 0:00:00 1 day, 0:00:00
print(struct.pack('f', 1e39), struct.unpack('f', struct.pack('f', 0.5)))  # expect: b'\x00\x00\x80\x7f' (0.5,)
print(tempfile.template, type(tempfile.mkdtemp(prefix=b'a')), re.compile(b'a', re.A))  # expect: tmp <class 'bytes'> re.compile(b'a', re.ASCII)

tell(lambda: struct.pack('<f', 1e39), lambda: struct.pack('d', 10 ** 400), lambda: Seen.value, lambda: type('A', (typing.Generic,), {}),
     lambda: array.array('u', ['ab']), lambda: operator.iconcat(1, 2), lambda: inspect.Parameter('a', 'b'),
     lambda: inspect.getsourcelines(dict), lambda: hashlib.file_digest(5, 'md5'), lambda: hashlib.file_digest(io.BytesIO(b'x' * 99999), 'md5').hexdigest(),
     lambda: dis.get_instructions(5), lambda: 'x' in c, lambda: tempfile.mkdtemp(prefix=b'a', suffix='b'),
     lambda: random.setstate((3, (1,), None)), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.L),
     lambda: type('B', (ctypes.Structure,), {'_fields_': [5]}), lambda: type('B', (ctypes.Structure,), {'_fields_': [('a', ctypes.c_int, 40)]}),
     lambda: ctypes.POINTER(5), lambda: ctypes.Structure(), lambda: mmap.mmap(-1, 5, access=9), lambda: ET.SubElement(5, 'a'),
     lambda: ET.Element('a', 5), lambda: bool(ET.Element('a')), lambda: ET.XMLPullParser(['nothing']))
# expect: OverflowError float too large to pack with f format
# expect: error required argument is not a float
# expect: AttributeError
# expect: TypeError Cannot inherit from plain Generic
# expect: TypeError array item must be unicode character
# expect: TypeError 'int' object can't be concatenated
# expect: ValueError value 'b' is not a valid Parameter.kind
# expect: TypeError <class 'dict'> is a built-in class
# expect: ValueError '5' is not a file-like object in binary reading mode.
# expect: 274e35f341a4ed28b442b76878008c8e
# expect: TypeError don't know how to disassemble int objects
# expect: TypeError a ContextVar key was expected, got 'x'
# expect: TypeError Can't mix bytes and non-bytes in path components.
# expect: ValueError state vector is the wrong size
# expect: ValueError cannot use UNICODE flag with a bytes pattern
# expect: ValueError cannot use LOCALE flag with a str pattern
# expect: TypeError '_fields_' must be a sequence of (name, C type) pairs
# expect: ValueError number of bits invalid for bit field
# expect: TypeError must be a ctypes type
# expect: TypeError abstract class
# expect: ValueError mmap invalid access parameter.
# expect: TypeError SubElement() argument 1 must be xml.etree.ElementTree.Element, not int
# expect: TypeError Element() argument 2 must be dict, not int
# expect: False
# expect: ValueError unknown event 'nothing'
with open('/tmp/mapped', 'w') as file:
    file.write('import x')
fd = os.open('/tmp/mapped', os.O_RDONLY)
tell(lambda: mmap.mmap(fd, 5, access=mmap.ACCESS_WRITE), lambda: mmap.mmap(fd, 5, access=mmap.ACCESS_READ)[:5])
# expect: PermissionError [Errno 13] Permission denied
# expect: b'impor'

pull = ET.XMLPullParser(['start', 'end', 'comment', 'pi', 'start-ns', 'end-ns'])
for piece in ('<?xml version="1.0"?><a xmlns:k="u', 'rn:k"><k:b x="1>2"', '>te', 'xt</k:b><!-- no', 'te --><?go on?>\r', '\n<c/></a', '>'):
    pull.feed(piece)
    print([(event, what if isinstance(what, tuple) or what is None else what.tag if isinstance(what.tag, str) else what.text) for event, what in pull.read_events()])
    # expect: []
    # expect: [('start-ns', ('k', 'urn:k')), ('start', 'a')]
    # expect: [('start', '{urn:k}b')]
    # expect: [('end', '{urn:k}b')]
    # expect: [('comment', ' note '), ('pi', 'go on')]
    # expect: [('start', 'c'), ('end', 'c')]
    # expect: [('end', 'a'), ('end-ns', None)]
  
  
  
  
  
  
  
print(pull.close())  # expect: None
events = ET.iterparse(io.BytesIO('<a>é<b/></a>'.encode()), ('end',))
print(events.root if hasattr(events, 'root') else 'no root yet', next(events)[1].tag, [e.tag for _, e in events], events.root.text)  # expect: None b ['a'] é
bad = ET.XMLPullParser()
bad.feed(b'<a>\n<b></a>')
tell(lambda: list(bad.read_events()), lambda: ET.fromstring('<a>\n<b></a>'))
# expect: ParseError mismatched tag: line 2, column 5
# expect: ParseError mismatched tag: line 2, column 5
ChainMap({}, {'a': 1}).popitem()  # expect error: KeyError: 'No keys found in the first mapping.'
