# What is refused before anything happens.
import abc
import asyncio
import contextvars
import copy
import csv
import decimal
import hashlib
import hmac
import io
import ipaddress
import itertools
import marshal
import operator
import re
import string
import struct
import subprocess
import sys
import textwrap
import threading
import typing
import warnings
import xml.etree.ElementTree as ET
from collections import *
from multiprocessing import shared_memory
from pathlib import PureWindowsPath, WindowsPath


def tried(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


tried(subprocess.check_output, ['true'], stdout=1)  # expect: ValueError stdout argument not allowed, it will be overridden.
tried(subprocess.check_output, ['true'], check=False)  # expect: ValueError check argument not allowed, it will be overridden.
tried(subprocess.check_output, ['cat'], input=None)  # expect: b''
tried(subprocess.check_output, ['cat'], input=None, text=True)  # expect:
tried(subprocess.run, ['true'], text=True, universal_newlines=False)
# expect: SubprocessError Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.
tried(subprocess.run, ['true'], stdout='x')  # expect: AttributeError 'str' object has no attribute 'fileno'
print(subprocess.CalledProcessError(-77, 'c'), subprocess.CalledProcessError(-9, 'c'))
# expect: Command 'c' died with unknown signal 77. Command 'c' died with <Signals.SIGKILL: 9>.

caught = warnings.catch_warnings()
with caught:
    tried(caught.__enter__)  # expect: RuntimeError Cannot enter catch_warnings() twice
tried(warnings.catch_warnings(record=True).__exit__)  # expect: RuntimeError Cannot exit catch_warnings(record=True) without entering first
print(caught)  # expect: catch_warnings()

P = namedtuple('P', 'x y', defaults=[2])      # by a star import
tried(setattr, P(1), 'z', 1)  # expect: AttributeError 'P' object has no attribute 'z'
tried(csv.register_dialect, 5)  # expect: TypeError dialect name must be a string
tried(setattr, decimal.Context(), 'foo', 1)  # expect: AttributeError 'decimal.Context' object has no attribute 'foo'
tried(decimal.localcontext, 5)  # expect: TypeError optional argument must be a context
tried(shared_memory.ShareableList, [[]])  # expect: KeyError <class 'list'>
tried(WindowsPath, 'c:/')  # expect: NotImplementedError cannot instantiate 'WindowsPath' on your system
print(issubclass(WindowsPath, PureWindowsPath))  # expect: True
tried(ET.fromstring('<a><b/></a>').find, 'q:b')  # expect: None
tried(ET.fromstring('<a><b/></a>').findall, 'q:b/c')  # expect: SyntaxError prefix 'q' not found in prefix map
print(typing.overload(tried).__name__)  # expect: _overload_dummy


async def group():
    try:
        async with asyncio.TaskGroup() as tasks:
            raise KeyError('own')
    except* KeyError:
        print(tasks)


asyncio.run(group())  # expect: <TaskGroup cancelling>


class Old(abc.ABC):
    @abc.abstractclassmethod
    def of_class(cls):
        return cls.__name__

    @abc.abstractstaticmethod
    def of_none():
        pass

    @abc.abstractproperty
    def told(self):
        pass


tried(Old)  # expect: TypeError Can't instantiate abstract class Old with abstract methods of_class, of_none, told
print(Old.of_class(), abc.abstractproperty.__mro__[1], Old.__dict__['told'].__isabstractmethod__)  # expect: Old <class 'property'> True
tried(marshal.loads, b'')  # expect: EOFError EOF read where object expected
print(contextvars.Token.__hash__, contextvars.ContextVar, contextvars.Token)  # expect: None <class '_contextvars.ContextVar'> <class '_contextvars.Token'>
tried(lambda: list(ipaddress.ip_network('10.0.0.0/30').subnets(5)))  # expect: ValueError prefix length diff 35 is invalid for netblock 10.0.0.0/30
tried(asyncio.StreamReader, limit=0, loop=5)  # expect: ValueError Limit cannot be <= 0

# Classes that CPython has in C are named with their modules.
for thing in (struct.Struct('i'), contextvars.Context(), itertools.product(), itertools.islice([], 1), hashlib.md5(), open('/dev/null', 'rb'), threading.local()):
    tried(operator.add, thing, 1)
    # expect: TypeError unsupported operand type(s) for +: '_struct.Struct' and 'int'
    # expect: TypeError unsupported operand type(s) for +: '_contextvars.Context' and 'int'
    # expect: TypeError unsupported operand type(s) for +: 'itertools.product' and 'int'
    # expect: TypeError unsupported operand type(s) for +: 'itertools.islice' and 'int'
    # expect: TypeError unsupported operand type(s) for +: '_hashlib.HASH' and 'int'
    # expect: TypeError unsupported operand type(s) for +: '_io.BufferedReader' and 'int'
    # expect: TypeError unsupported operand type(s) for +: '_thread._local' and 'int'
tried(setattr, struct.Struct('i'), 'size', 3)  # expect: AttributeError attribute 'size' of '_struct.Struct' objects is not writable
fields = string.Formatter().parse('a{b}c{')
tried(next, fields)  # expect: ('a', 'b', '', None)
tried(next, fields)  # expect: ValueError Single '{' encountered in format string
tried(string.Formatter().parse, 5)  # expect: TypeError expected str, got int
tried(re.escape, [1])  # expect: TypeError decoding to str: need a bytes-like object, list found
tried(hmac.new, b'k', b'm', 5)  # expect: AttributeError 'int' object has no attribute 'new'
tried(textwrap.dedent, 5)  # expect: TypeError expected string or bytes-like object, got 'int'


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


for answer in (5, (Odd,), (Odd, (1, 2)), (Odd, (1,), None, iter([1])), 'name'):
    tried(lambda: type(copy.copy(Odd(answer))).__name__)
    # expect: TypeError Value after * must be an iterable, not int
    # expect: TypeError _reconstruct() missing 1 required positional argument: 'args'
    # expect: TypeError Odd.__init__() takes 2 positional arguments but 3 were given
    # expect: AttributeError 'Odd' object has no attribute 'append'
    # expect: Odd
tried(io.TextIOWrapper, io.BytesIO(), errors=5)  # expect: TypeError TextIOWrapper() argument 'errors' must be str or None, not int
