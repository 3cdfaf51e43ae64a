"""Streams in memory and around streams; tables of text."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, '|', e)
import io, csv
b = io.BytesIO(b'hello\nworld\r\nx'); print(b.readline(), b.read(3), b.tell(), b.readlines(), b.seek(-3, 2), b.read(), b.getvalue()); t(b.seek, -1); t(b.write, 'x'); b.seek(0); b.truncate(4); print(b.getvalue(), b.getbuffer()[1], b.read1(2), b.readinto(bytearray(5))); print(list(io.BytesIO(b'a\nb')), b.readable(), b.isatty(), b.closed); b.close(); t(b.read); t(b.getvalue)
# expect: b'hello\n' b'wor' 9 [b'ld\r\n', b'x'] 11 b'\r\nx' b'hello\nworld\r\nx'
# expect: ValueError | negative seek value -1
# expect: TypeError | a bytes-like object is required, not 'str'
# expect: b'hell' 101 b'he' 2
# expect: [b'a\n', b'b'] True False False
# expect: ValueError | I/O operation on closed file.
# expect: ValueError | I/O operation on closed file.
s = io.StringIO('a\r\nb\rc\nd', newline=None); print(s.read().__repr__(), repr(s.newlines)); s = io.StringIO('a\r\nb\rc', newline=''); print(s.readlines()); s = io.StringIO(newline='\r\n'); print(s.write('x\ny'), repr(s.getvalue())); s = io.StringIO('abc'); print(s.read(1), s.tell(), s.seek(0, 2), s.write('de'), s.getvalue()); t(s.seek, 1, 1); t(s.write, b'x'); s.truncate(2); print(s.getvalue()); t(s.fileno)
# expect: 'a\nb\nc\nd' ('\r', '\n', '\r\n')
# expect: ['a\r\n', 'b\r', 'c']
# expect: 3 'x\r\ny'
# expect: a 1 3 2 abcde
# expect: OSError | Can't do nonzero cur-relative seeks
# expect: TypeError | string argument expected, got 'bytes'
# expect: ab
# expect: UnsupportedOperation | fileno
raw = io.BytesIO('zażółć\r\nline2\nline3'.encode()); tw = io.TextIOWrapper(raw, encoding='utf-8'); print(tw.readline(), tw.tell() > 0, tw.read(2), tw.encoding, tw.errors, tw.line_buffering, tw.buffer is raw); print(tw.readlines()); tw2 = io.TextIOWrapper(io.BytesIO(), encoding='ascii', errors='replace', newline='\r\n', write_through=True); tw2.write('é\n'); tw2.flush(); print(tw2.buffer.getvalue()); t(io.TextIOWrapper, io.BytesIO(), newline='x'); d = tw2.detach(); t(tw2.read); print(type(d))
# expect: zażółć
# expect:  True li utf-8 strict False True
# expect: ['ne2\n', 'line3']
# expect: b'?\r\n'
# expect: ValueError | illegal newline value: x
# expect: ValueError | underlying buffer has been detached
# expect: <class '_io.BytesIO'>
tw3 = io.TextIOWrapper(io.BytesIO(), encoding='utf-8'); tw3.reconfigure(line_buffering=True, errors='ignore'); print(tw3.line_buffering, tw3.errors); tw3.write('a\n'); print(tw3.buffer.getvalue())
# expect: True ignore
# expect: b'a\n'
class Raw(io.RawIOBase):
    def __init__(self, data): self.d = data; self.w = []
    def readable(self): return True
    def writable(self): return True
    def readinto(self, buf):
        n = min(len(buf), 3, len(self.d)); buf[:n] = self.d[:n]; self.d = self.d[n:]; return n
    def write(self, x): self.w.append(bytes(x)); return len(x)
r = Raw(b'abcdefghij'); print(r.read(2), r.read(5), r.readall(), r.read(1)); br = io.BufferedReader(Raw(b'abc\ndefgh'), 4); print(br.peek(1)[:1], br.readline(), br.read(2), br.read(), br.read()); bw = io.BufferedWriter(Raw(b''), 4); bw.write(b'ab'); print(bw.raw.w); bw.write(b'cdef'); bw.flush(); print(b''.join(bw.raw.w)); rw = io.BufferedRWPair(Raw(b'in'), Raw(b'')); print(rw.read(), rw.write(b'out'), rw.flush()); rnd = io.BufferedRandom(io.BytesIO(b'12345')); print(rnd.read(2), rnd.write(b'X'), rnd.seek(0), rnd.read())
# expect: b'ab' b'cde' b'fghij' b''
# expect: b'a' b'abc\n' b'de' b'fgh' b''
# expect: []
# expect: b'abcdef'
# expect: b'in' 3 None
# expect: b'12' 1 0 b'12X45'
dec = io.IncrementalNewlineDecoder(None, True); print(repr(dec.decode('a\r')), repr(dec.decode('\nb\r\n')), repr(dec.newlines)); t(io.open, 5.5); t(io.open, 'x', 'q'); t(io.open, 'x', 'rw'); t(io.open, 'x', 'rb', encoding='u'); t(io.open, '/nope'); print(io.UnsupportedOperation.__mro__[1:3], io.DEFAULT_BUFFER_SIZE, issubclass(io.StringIO, io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(open('/dev/null'), io.TextIOWrapper))
# expect: 'a' '\nb\n' '\r\n'
# expect: TypeError | expected str, bytes or os.PathLike object, not float
# expect: ValueError | invalid mode: 'q'
# expect: ValueError | must have exactly one of create/read/write/append mode
# expect: ValueError | binary mode doesn't take an encoding argument
# expect: FileNotFoundError | [Errno 2] No such file or directory: '/nope'
# expect: (<class 'OSError'>, <class 'ValueError'>) 8192 True True True
class Up(io.StringIO):
    def write(self, x): return super().write(x.upper())
u = Up(); print('hi', file=u); print(u.getvalue())
# expect: HI
# expect:
class It(io.IOBase):
    def __init__(self): self.l = [b'1\n', b'2\n', b'']
    def readline(self, n=-1): return self.l.pop(0)
print(list(It())); t(lambda: It().fileno()); t(lambda: It().read); x = It(); x.close(); t(x.flush); t(lambda: x.__enter__())
# expect: [b'1\n', b'2\n']
# expect: UnsupportedOperation | fileno
# expect: AttributeError | 'It' object has no attribute 'read'
# expect: ValueError | I/O operation on closed file.
# expect: ValueError | I/O operation on closed file.
def rd(text, **k): t(lambda: list(csv.reader(io.StringIO(text, newline=''), **k)))
rd('a,"b ""q"" c",d\r\n1,,\n'); rd('a;b', delimiter=';'); rd("'x,y',z", quotechar="'"); rd('a\\,b,c', escapechar='\\', quoting=csv.QUOTE_NONE); rd('1,"2",x', quoting=csv.QUOTE_NONNUMERIC); rd('1,"2"', quoting=csv.QUOTE_NONNUMERIC); rd('a, b', skipinitialspace=True); rd('"a\nb",c\n'); rd('"unclosed', strict=True); rd('"a"b', strict=True); rd('"a"b'); rd('a"b,c'); rd(''); rd('\n\n'); rd('a\rb'); rd('a,b', delimiter='ab'); rd('a', delimiter=''); rd('a', quotechar='ab'); rd('a', quoting=9); rd('a', quoting='x'); rd('a', dialect='nope'); rd('a', bogus=1); rd('a', lineterminator=5); rd('a', quotechar=None); rd('a', quotechar=None, quoting=0); rd('x\0y')
# expect: [['a', 'b "q" c', 'd'], ['1', '', '']]
# expect: [['a', 'b']]
# expect: [['x,y', 'z']]
# expect: [['a,b', 'c']]
# expect: ValueError | could not convert string to float: 'x'
# expect: [[1.0, '2']]
# expect: [['a', 'b']]
# expect: [['a\nb', 'c']]
# expect: Error | unexpected end of data
# expect: Error | ',' expected after '"'
# expect: [['ab']]
# expect: [['a"b', 'c']]
# expect: []
# expect: [[], []]
# expect: [['a'], ['b']]
# expect: TypeError | "delimiter" must be a 1-character string
# expect: TypeError | "delimiter" must be a 1-character string
# expect: TypeError | "quotechar" must be a 1-character string
# expect: TypeError | bad "quoting" value
# expect: TypeError | "quoting" must be an integer
# expect: Error | unknown dialect
# expect: TypeError | 'bogus' is an invalid keyword argument for this function
# expect: TypeError | "lineterminator" must be a string
# expect: [['a']]
# expect: TypeError | quotechar must be set if quoting enabled
# expect: [['x\x00y']]
def wr(rows, **k):
    def go(): f = io.StringIO(); n = csv.writer(f, **k).writerows(rows); return f.getvalue()
    t(go)
wr([[1, 'a,b', None, 1.5, 'q"q', 'new\nline', '']]); wr([['']]); wr([[None]]); wr([[]]); wr([['a', 1]], quoting=csv.QUOTE_ALL); wr([['a', 1, 1.0, None]], quoting=csv.QUOTE_NONNUMERIC); wr([['a,b']], quoting=csv.QUOTE_NONE); wr([['a,b"']], quoting=csv.QUOTE_NONE, escapechar='\\'); wr([['q"q']], doublequote=False, escapechar='\\'); wr([['q"q']], doublequote=False); wr([['a|b;', 'c']], lineterminator='|', delimiter=';'); wr([5]); wr([[' lead', 'x y']]); wr([['a\\b']], escapechar='\\'); wr(['abc']); wr([['\r']]); t(csv.writer, 5)
# expect: '1,"a,b",,1.5,"q""q","new\nline",\r\n'
# expect: '""\r\n'
# expect: '""\r\n'
# expect: '\r\n'
# expect: '"a","1"\r\n'
# expect: '"a",1,1.0,""\r\n'
# expect: Error | need to escape, but no escapechar set
# expect: 'a\\,b\\"\r\n'
# expect: 'q\\"q\r\n'
# expect: Error | need to escape, but no escapechar set
# expect: '"a|b;";c|'
# expect: Error | iterable expected, not int
# expect: ' lead,x y\r\n'
# expect: 'a\\\\b\r\n'
# expect: 'a,b,c\r\n'
# expect: '"\r"\r\n'
# expect: TypeError | argument 1 must have a "write" method
dr = csv.DictReader(io.StringIO('a,b\n1,2,3\n4\n\n5,6\n'), restkey='rest', restval='-'); print(list(dr), dr.fieldnames, dr.line_num); dr = csv.DictReader(['x y'], ['n'], delimiter=' '); print(list(dr)); f = io.StringIO(); dw = csv.DictWriter(f, ['a', 'b'], restval='?', extrasaction='ignore'); dw.writeheader(); print(dw.writerow({'a': 1, 'z': 2})); dw.writerows([{'b': 3}]); print(repr(f.getvalue())); t(csv.DictWriter(f, ['a']).writerow, {'q': 1}); t(csv.DictWriter, f, ['a'], extrasaction='x')
# expect: [{'a': '1', 'b': '2', 'rest': ['3']}, {'a': '4', 'b': '-'}, {'a': '5', 'b': '6'}] ['a', 'b'] 5
# expect: [{'n': 'x', None: ['y']}]
# expect: 5
# expect: 'a,b\r\n1,?\r\n?,3\r\n'
# expect: ValueError | dict contains fields not in fieldnames: 'q'
# expect: ValueError | extrasaction (x) must be 'raise' or 'ignore'
class D(csv.Dialect): delimiter = ':'; quotechar = "'"; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
csv.register_dialect('mine', D); print('mine' in csv.list_dialects(), csv.get_dialect('mine').delimiter); wr([['a:b', "c'd"]], dialect='mine'); csv.unregister_dialect('mine'); t(csv.unregister_dialect, 'mine'); t(csv.get_dialect, 'mine')
# expect: True :
# expect: Error | need to escape, but no escapechar set
# expect: Error | unknown dialect
# expect: Error | unknown dialect
class Bad(csv.Dialect): delimiter = ','
t(Bad); print(csv.field_size_limit(), csv.field_size_limit(100), csv.field_size_limit()); rd('x' * 200); csv.field_size_limit(131072); sn = csv.Sniffer(); t(lambda: sn.sniff('a;b;c\n1;2;3\n').delimiter); t(sn.has_header, 'name,age\nbob,5\namy,6\n'); t(sn.has_header, '1,2\n3,4\n'); t(sn.sniff, ''); print(csv.excel.delimiter, csv.excel_tab.delimiter == '\t', csv.unix_dialect.quoting, repr(csv.reader([]).dialect.lineterminator))
# expect: Error | "quoting" must be an integer
# expect: 131072 131072 100
# expect: Error | field larger than field limit (100)
# expect: ';'
# expect: True
# expect: False
# expect: Error | Could not determine delimiter
# expect: , True 1 '\r\n'
