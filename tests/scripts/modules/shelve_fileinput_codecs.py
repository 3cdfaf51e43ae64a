# Values that stay in files, the lines of several files, names in any encoding.
import os, tempfile; os.chdir(tempfile.mkdtemp())
import shelve, fileinput, sys, codecs
with shelve.open('db') as db:
    db['하나'] = [1, 2]; db['two'] = {'a': 1}
    db['하나'].append(3)
    print(sorted(db), db['하나'], len(db), 'two' in db)
with shelve.open('db', writeback=True) as db:
    db['하나'].append(3); del db['two']
with shelve.open('db') as db: print(dict(db))
try: db['x']
except ValueError as e: print(e)
for n in 'ab': open(n + '.txt', 'w').write(f'{n}1\n{n}2\n')
for line in fileinput.input(['a.txt', 'b.txt']):
    print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), line.strip(), fileinput.isfirstline())
with fileinput.input('a.txt', inplace=True) as f:
    for line in f: print(line.upper(), end='')
print(open('a.txt').read().split())
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in '가a'.encode()])
print(codecs.encode('Hello', 'rot_13'), codecs.encode(b'ab', 'hex'), codecs.getencoder('utf-8')('é'))
try: codecs.lookup('nope')
except LookupError as e: print(e)
import io
w = codecs.getwriter('utf-8')(io.BytesIO()); w.write('값'); print(w.getvalue())
print(list(codecs.getreader('utf-8')(io.BytesIO('a\n나\n'.encode()))))

# expect: ['two', '하나'] [1, 2] 2 True
# expect: {'하나': [1, 2, 3]}
# expect: invalid operation on closed shelf
# expect: a.txt 1 1 a1 True
# expect: a.txt 2 2 a2 False
# expect: b.txt 3 1 b1 True
# expect: b.txt 4 2 b2 False
# expect: ['A1', 'A2']
# expect: ['', '', '가', 'a']
# expect: Uryyb b'6162' (b'\xc3\xa9', 1)
# expect: unknown encoding: nope
# expect: b'\xea\xb0\x92'
# expect: ['a\n', '나\n']
