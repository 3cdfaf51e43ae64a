import atexit, base64, configparser, copy, fileinput, gzip, heapq, io, json, os, sched, tarfile, tempfile, tomllib, zlib
from fractions import Fraction

os.chdir(tempfile.mkdtemp())
stream = zlib.compressobj()
packed = stream.compress(b'one ' * 9) + stream.flush(zlib.Z_SYNC_FLUSH)
reader = zlib.decompressobj()
print(reader.decompress(packed), reader.eof)  # expect: b'one one one one one one one one one ' False
print(reader.decompress(stream.compress(b'two') + stream.flush() + b'tail'), reader.eof, reader.unused_data)  # expect: b'two' True b'tail'
for wrong in (lambda: stream.compress(b'x'), lambda: zlib.compressobj(99)):
    try:
        wrong()
    except (zlib.error, ValueError) as error:
        print(type(error).__name__, error)
        # expect: error Error -2 while compressing data: inconsistent stream state
        # expect: ValueError Invalid initialization option

with gzip.GzipFile('dir.txt.gz', 'wb', fileobj=(held := io.BytesIO()), mtime=5) as file:
    file.write(b'abc')
print(held.getvalue()[3:18])  # expect: b'\x08\x05\x00\x00\x00\x02\xffdir.txt\x00'
held.seek(0)
opened = gzip.GzipFile(fileobj=held)
print(opened.read(), opened.mtime)  # expect: b'abc' 5

os.makedirs('d')
open('d/run', 'w').close()
os.chmod('d/run', 0o750)
with tarfile.open('t.tar', 'w') as archive:
    archive.add('d')
with tarfile.open('t.tar') as archive:
    archive.extractall('out')
print(oct(os.stat('out/d/run').st_mode & 0o777))  # expect: 0o750
open('text', 'w').write('no archive')
open('empty', 'w').close()
for wrong in (lambda: archive.getnames(), lambda: tarfile.open(), lambda: tarfile.open('t.tar', 'q'), lambda: tarfile.open('text'),
              lambda: tarfile.open('text', 'r:'), lambda: tarfile.open('empty')):
    try:
        wrong()
    except (tarfile.TarError, OSError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: OSError TarFile is closed
        # expect: ValueError nothing to open
        # expect: ValueError undiscernible mode
        # expect: ReadError file could not be opened successfully:
        # expect: - method gz: ReadError('not a gzip file')
        # expect: - method bz2: ReadError('not a bzip2 file')
        # expect: - method xz: ReadError('not an lzma file')
        # expect: - method tar: ReadError('truncated header')
        # expect: ReadError truncated header
        # expect: ReadError file could not be opened successfully:
        # expect: - method gz: ReadError('empty file')
        # expect: - method bz2: ReadError('not a bzip2 file')
        # expect: - method xz: ReadError('not an lzma file')
        # expect: - method tar: ReadError('empty file')

settings = configparser.ConfigParser()
settings.read_string('[a]\nmany = one\n  two\n\n  three\n\nnext = 1\n')
print(repr(settings['a']['many']), settings['a']['next'])  # expect: 'one\ntwo\n\nthree' 1
settings = configparser.ConfigParser(empty_lines_in_values=False)
settings.read_string('[a]\nmany = one\n  two\n\nnext = 1\n')
print(dict(settings['a']))  # expect: {'many': 'one\ntwo', 'next': '1'}
try:
    settings.read_dict({'d': {'v': '%x'}})
except ValueError as error:
    print(error)  # expect: invalid interpolation syntax in '%x' at position 0

log = []
def noted(*numbers):
    for number in numbers:
        log.append(number)
        yield number
print(list(heapq.merge([7, 3], [5, 5, 1], reverse=True)), list(heapq.merge(['aa', 'b'], ['ccc'], key=len, reverse=True)))
# expect: [7, 5, 5, 3, 1] ['ccc', 'aa', 'b']
merged = heapq.merge(noted(1, 4), noted(2, 3))
print(next(merged), log, list(merged))  # expect: 1 [1, 2, 4, 3] [2, 3, 4]
try:
    list(heapq.merge([1], ['a']))
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'

class Numbers(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(object_hook=lambda pairs: sorted(pairs.items()), *args, **kwargs)
print(json.loads('{"b": 1, "a": 2}', cls=Numbers))  # expect: [('a', 2), ('b', 1)]

third = Fraction(1, 3)
print(copy.copy(third) is third, copy.deepcopy(third) is third, sched.Event.__module__, base64.b32decode('M1023456', map01='L'))
# expect: True True sched b'b\xdd\xad\xf3\xbe'
open('lines', 'w', encoding='utf-8').write('é\n')
with fileinput.FileInput('lines', openhook=fileinput.hook_encoded('utf-8')) as lines:
    print(list(lines))  # expect: ['é\n']
for text in ('a = "\x01"', 'a = "\\ud800"', "a = 'x\ny'"):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        print(error)
        # expect: Illegal character '\x01' (at line 1, column 6)
        # expect: Escaped character is not a Unicode scalar value (at line 1, column 12)
        # expect: Found invalid character '\n' (at line 1, column 7)
try:
    tomllib.loads('a = 1.5', parse_float=lambda text: [])
except ValueError as error:
    print(error)  # expect: parse_float must not return dicts or lists
atexit.register(lambda: atexit.register(print, 'too late'))
