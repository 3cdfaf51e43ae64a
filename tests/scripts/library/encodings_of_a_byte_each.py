import codecs
import zlib

names = ['cp437', 'cp850', 'cp852', 'cp866', 'cp874', *[f'cp125{i}' for i in (0, 1, 3, 4, 5, 6, 7, 8)],
         *[f'iso8859-{i}' for i in range(2, 17) if i != 12], 'koi8-r', 'koi8-u', 'mac-roman']
print([zlib.crc32(bytes(range(256)).decode(name, 'replace').encode()) for name in names])
# expect: [1301192267, 1012390782, 3918224606, 406143317, 4256676497, 3667294874, 4040765863, 3281643928, 4214481567, 4001782550, 1125061450, 1334334505, 1785759159, 3961713568, 271353832, 3600425293, 4014648652, 1719838631, 139834355, 2254507394, 3246958931, 1649680054, 450642472, 4271532916, 877085275, 190148922, 3287756453, 1282115307, 4290256819, 3793643576]
print(all(bytes(range(256)).decode(name, 'ignore').encode(name, 'ignore') == bytes(range(256)).decode(name, 'ignore').encode(name) for name in names))
# expect: True
for name in ('latin2', 'Windows_1250', '1251', 'IBM437', 'ISO-8859-15', 'iso_8859_5', 'macroman', 'KOI8-U', 'latin-9'):
    try:
        print(codecs.lookup(name).name)
        # expect: iso8859-2
        # expect: cp1250
        # expect: cp1251
        # expect: cp437
        # expect: iso8859-15
        # expect: iso8859-5
        # expect: mac-roman
        # expect: koi8-u
    except LookupError as error:
        print(error)  # expect: unknown encoding: latin-9
for errors in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'strict'):
    try:
        print('São'.encode('cp437', errors), '한국 x'.encode('koi8-r', errors))
        # expect: b'So' b' x'
        # expect: b'S?o' b'?? x'
        # expect: b'S&#227;o' b'&#54620;&#44397; x'
        # expect: b'S\\xe3o' b'\\ud55c\\uad6d x'
    except UnicodeError as error:
        print(error)  # expect: 'charmap' codec can't encode character '\xe3' in position 1: character maps to <undefined>
for errors in ('ignore', 'replace', 'strict'):
    try:
        print(b'ab\x98'.decode('cp1251', errors))
        # expect: ab
        # expect: ab�
    except UnicodeError as error:
        print(error)  # expect: 'charmap' codec can't decode byte 0x98 in position 2: character maps to <undefined>
with open('/tmp/t.txt', 'w', encoding='cp1251') as file:
    file.write('Кот\nи пёс\n')
print(open('/tmp/t.txt', 'rb').read(), open('/tmp/t.txt', encoding='windows-1251').readlines())
# expect: b'\xca\xee\xf2\n\xe8 \xef\xb8\xf1\n' ['Кот\n', 'и пёс\n']
decoder = codecs.getincrementaldecoder('koi8-r')()
print(decoder.decode(b'\xd6'), decoder.decode(b'', True))  # expect: ж
