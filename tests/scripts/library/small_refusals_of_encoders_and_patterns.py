import base64
import copy
import datetime
import decimal
import fnmatch
import fractions
import json
import math
import pickle
import pprint
import re
import types
import typing
import zlib

for pattern in ('[z-a]', '[!z-a]', '[!a-c-]', '[-a]', '[a\\]', '[z-ab]', '[--0]', '[a-b-c]', '[a&&b]'):
    print(fnmatch.translate(pattern), [letter for letter in 'abcz-]^\\!0.' if fnmatch.fnmatchcase(letter, pattern)])
# expect: (?s:(?!))\Z []
# expect: (?s:.)\Z ['a', 'b', 'c', 'z', '-', ']', '^', '\\', '!', '0', '.']
# expect: (?s:[^a-c\-])\Z ['z', ']', '^', '\\', '!', '0', '.']
# expect: (?s:[\-a])\Z ['a', '-']
# expect: (?s:[a\\])\Z ['a', '\\']
# expect: (?s:[b])\Z ['b']
# expect: (?s:[\--0])\Z ['-', '0', '.']
# expect: (?s:[a-b\-c])\Z ['a', 'b', 'c', '-']
# expect: (?s:[a\&\&b])\Z ['a', 'b']
for encode in (base64.b16encode, base64.b32hexencode, base64.a85encode, base64.b85encode, base64.decodebytes):
    for data in (5, 'x', [1], memoryview(b'YQ==')):
        try:
            print(encode(data))
        except TypeError as error:
            print(error)
# expect: a bytes-like object is required, not 'int'
# expect: a bytes-like object is required, not 'str'
# expect: a bytes-like object is required, not 'list'
# expect: b'59513D3D'
# expect: memoryview: a bytes-like object is required, not 'int'
# expect: memoryview: a bytes-like object is required, not 'str'
# expect: memoryview: a bytes-like object is required, not 'list'
# expect: b'B58JQF8='
# expect: memoryview: a bytes-like object is required, not 'int'
# expect: memoryview: a bytes-like object is required, not 'str'
# expect: memoryview: a bytes-like object is required, not 'list'
# expect: b'=]%=F'
# expect: memoryview: a bytes-like object is required, not 'int'
# expect: memoryview: a bytes-like object is required, not 'str'
# expect: memoryview: a bytes-like object is required, not 'list'
# expect: b'Sy4Sb'
# expect: expected bytes-like object, not int
# expect: expected bytes-like object, not str
# expect: expected bytes-like object, not list
# expect: b'a'
for call in (lambda: re.search([1], 'a'), lambda: re.RegexFlag(3), lambda: zlib.adler32(b'a', 1.5), lambda: math.isclose(1, 2, rel_tol='x'),
             lambda: pickle.dumps(1, 'x'), lambda: json.JSONDecoder().raw_decode('1', -1), lambda: fractions.Fraction(-4, 3) / 0,
             lambda: datetime.timedelta(float('nan')), lambda: datetime.timedelta(hours=float('inf')), lambda: decimal.Context(prec='x'),
             lambda: isinstance(1, typing.Protocol), lambda: copy.copy(types.ModuleType('m')), lambda: pprint.pformat([1], width='x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError unhashable type: 'list'
# expect: re.IGNORECASE|re.TEMPLATE
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError must be real number, not str
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError idx cannot be negative
# expect: ZeroDivisionError Fraction(-1, 0)
# expect: ValueError cannot convert float NaN to integer
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError an integer is required
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError cannot pickle 'module' object
# expect: ValueError invalid literal for int() with base 10: 'x'
