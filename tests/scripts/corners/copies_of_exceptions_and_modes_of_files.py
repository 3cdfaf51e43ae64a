# What exceptions are made of for a copy, the names they have, and modes that open() refuses.
import copy
import os
import pickle
import tempfile

os.chdir(tempfile.mkdtemp())

error = ValueError('a', 1)
print(error.__reduce__())  # expect: (<class 'ValueError'>, ('a', 1))
error.note = 3
print(error.__reduce__(), error.__reduce_ex__(2), copy.copy(error).note)
# expect: (<class 'ValueError'>, ('a', 1), {'note': 3}) (<class 'ValueError'>, ('a', 1), {'note': 3}) 3
lost = pickle.loads(pickle.dumps(OSError(2, 'No', 'f')))
print(repr(lost), lost.filename, [name for name in dir(SyntaxError()) if not name.startswith('_')])
# expect: FileNotFoundError(2, 'No') f ['add_note', 'args', 'end_lineno', 'end_offset', 'filename', 'lineno', 'msg', 'offset', 'print_file_and_line', 'text', 'with_traceback']
for arguments in (('f', ''), ('f', 'q'), ('a\0b',), ('f', 'w', -1, None, None, 'x'), ('f', 'w', -1, None, None, None, False)):
    try:
        open(*arguments)
    except ValueError as error:
        print(error)
        # expect: Must have exactly one of create/read/write/append mode and at most one plus
        # expect: invalid mode: 'q'
        # expect: embedded null byte
        # expect: illegal newline value: x
        # expect: Cannot use closefd=False with file name
