import asyncio
import configparser
import json
import pickle
import socket


def again(value):
    try:
        copy = pickle.loads(pickle.dumps(value))
        print(repr(copy), getattr(copy, 'args', None))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


# Errors whose arguments are not what they say.
for error in (configparser.NoSectionError('s'), configparser.NoOptionError('o', 's'), configparser.DuplicateSectionError('s'),
              configparser.DuplicateOptionError('s', 'o', 'f', 3), configparser.MissingSectionHeaderError('f', 1, 'l'),
              configparser.InterpolationSyntaxError('o', 's', 'm'), configparser.InterpolationMissingOptionError('o', 's', 'r', 'name'),
              asyncio.IncompleteReadError(b'a', 3), asyncio.LimitOverrunError('too long', 5), json.JSONDecodeError('m', 'x', 0)):
    again(error)
# expect: No section: 's' ('s',)
# expect: No option 'o' in section: 's' ('o', 's')
# expect: Section 's' already exists ('s', None, None)
# expect: While reading from 'f' [line  3]: option 'o' in section 's' already exists ('s', 'o', 'f', 3)
# expect: File contains no section headers.
# expect: file: 'f', line: 1
# expect: 'l' ('f', 1, 'l')
# expect: m ('o', 's', 'm')
# expect: Bad value substitution: option 'o' in section 's' contains an interpolation key 'name' which is not a valid option name. Raw value: 'r' ('o', 's', 'r', 'name')
# expect: IncompleteReadError('1 bytes read on a total of 3 expected bytes') ('1 bytes read on a total of 3 expected bytes',)
# expect: LimitOverrunError('too long') ('too long',)
# expect: JSONDecodeError('m: line 1 column 1 (char 0)') ('m: line 1 column 1 (char 0)',)

for annotation in (list[int], dict[str, list[int]], tuple[int, ...]):
    again(annotation)
# expect: list[int] None
# expect: dict[str, list[int]] None
# expect: tuple[int, ...] None

again(socket.socket())
# expect: TypeError: cannot pickle 'socket' object
again(socket.socket(type=socket.SOCK_DGRAM))
# expect: TypeError: cannot pickle 'socket' object
