import os, tempfile; os.chdir(tempfile.mkdtemp())
import codecs, linecache, reprlib, pprint, threading, io
with codecs.open('euc.txt', 'w', encoding='utf-8') as f:
    f.write('안녕\n세상\n')
with codecs.open('euc.txt', 'r', 'utf-8') as f:
    for line in f: print(line.strip())
print(linecache.getline('euc.txt', 2), end='')
print(codecs.encode('abc', 'rot13'), codecs.decode(b'\xec\x95\x88', 'utf8'), codecs.BOM_UTF8)
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100))
class Foo:
    @reprlib.recursive_repr()
    def __repr__(self): return '<' + repr(self.x) + '>'
f = Foo(); f.x = [f]; print(f)
pprint.pprint({'스레드': list(range(20)), 'b': {'c': ['d' * 30, 'e' * 30]}}, width=60)
print(codecs.lookup('utf-8').name, 'é'.encode('cp1252'))

# expect: 안녕
# expect: 세상
# expect: 세상
# expect: nop 안 b'\xef\xbb\xbf'
# expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx'
# expect: <[...]>
# expect: {'b': {'c': ['dddddddddddddddddddddddddddddd',
# expect:              'eeeeeeeeeeeeeeeeeeeeeeeeeeeeee']},
# expect:  '스레드': [0,
# expect:          1,
# expect:          2,
# expect:          3,
# expect:          4,
# expect:          5,
# expect:          6,
# expect:          7,
# expect:          8,
# expect:          9,
# expect:          10,
# expect:          11,
# expect:          12,
# expect:          13,
# expect:          14,
# expect:          15,
# expect:          16,
# expect:          17,
# expect:          18,
# expect:          19]}
# expect: utf-8 b'\xe9'
