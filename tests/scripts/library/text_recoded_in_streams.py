import codecs, io
f = io.BytesIO('é€\nzwei\n'.encode('utf-16'))
r = codecs.EncodedFile(f, 'utf-8', 'utf-16')
print(r.data_encoding, r.file_encoding, type(r).__name__)  # expect: utf-8 utf-16 StreamRecoder
print(r.read())  # expect: b'\xc3\xa9\xe2\x82\xac\nzwei\n'
f = io.BytesIO()
with codecs.EncodedFile(f, 'latin-1', 'utf-8') as r:
    r.write(b'\xe9t\xe9'); r.writelines([b'a', b'\xff']); print(f.getvalue())  # expect: b'\xc3\xa9t\xc3\xa9a\xc3\xbf'
f = io.BytesIO(b'eins\nzwei\xc3\xa4\ndrei')
r = codecs.EncodedFile(f, 'latin-1', 'utf-8')
print(r.readline(), next(r), r.readlines())  # expect: b'eins\n' b'zwei\xe4\n' [b'drei']
info = codecs.lookup('utf-8')
f = io.BytesIO()
w = codecs.StreamReaderWriter(f, info.streamreader, info.streamwriter)
w.write('äö\n'); w.writelines(['x', 'y']); w.seek(0); print(w.readline(), w.read(), f.getvalue())
# expect: äö
# expect:  xy b'\xc3\xa4\xc3\xb6\nxy'
print(list(codecs.iterencode(['a', 'b'], 'utf-16')), list(codecs.iterdecode([b'\xc3', b'\xa4'], 'utf-8')))  # expect: [b'\xff\xfea\x00', b'b\x00'] ['ä']
class Shift(codecs.Codec):
    def encode(self, input, errors='strict'): return bytes([ord(c) + 1 for c in input]), len(input)
    def decode(self, input, errors='strict'): return ''.join([chr(b - 1) for b in input]), len(input)
codecs.register(lambda name: codecs.CodecInfo(Shift().encode, Shift().decode, name='shift') if name == 'shift' else None)
print('HAL'.encode('shift'), b'IBM'.decode('shift'))  # expect: b'IBM' HAL
try: codecs.Codec().encode('a')
except NotImplementedError as e: print(repr(e))  # expect: NotImplementedError()
try: list(codecs.iterdecode([b'\xc3'], 'utf-8'))
except UnicodeDecodeError as e: print(e)  # expect: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
print(codecs.IncrementalDecoder, codecs.StreamReader)  # expect: <class 'codecs.IncrementalDecoder'> <class 'codecs.StreamReader'>
