# Hangul, letters and signs in euc-kr and cp949.
import codecs, hashlib, io
text = '안녕하세요, 세계! ㅋㅋ ○→￦１２ abc\n'
for name in 'euc-kr', 'cp949':
    data = text.encode(name); print(name, data[:6].hex(), len(data), data.decode(name) == text, '똠방각하 펲시 뷁'.encode(name).hex())
# expect: euc-kr bec8b3e7c7cf 38 True a4d4a4a8a4c7a4b1b9e6b0a2c7cf20a4d4a4bda4c4a4bdbdc320a4d4a4b2a4cea4aa
# expect: cp949 bec8b3e7c7cf 38 True 8c63b9e6b0a2c7cf20bc84bdc32094ee
every = ''.join(map(chr, range(0xAC00, 0xD7A4)))
for name in 'EUC-KR', 'CP949':
    data = every.encode(name); print(hashlib.md5(data).hexdigest(), data.decode(name) == every)
# expect: 556843e1fa781de26dca6b8db3808430 True
# expect: 96919b52bb3c23e16e80e9267087106c True
for case in (lambda: 'aé'.encode('euc_kr'), lambda: b'ab\xb0'.decode('cp949'), lambda: b'\xff\xff'.decode('euc_kr'), lambda: '가'.encode('euc_kr').decode('utf-8'), lambda: b'\x81A'.decode('euckr')):
    try: print(case())
    except UnicodeError as e: print(e)
# expect: 'euc_kr' codec can't encode character '\xe9' in position 1: illegal multibyte sequence
# expect: 'cp949' codec can't decode byte 0xb0 in position 2: incomplete multibyte sequence
# expect: 'euc_kr' codec can't decode byte 0xff in position 0: illegal multibyte sequence
# expect: 'utf-8' codec can't decode byte 0xb0 in position 0: invalid start byte
# expect: 'euc_kr' codec can't decode byte 0x81 in position 0: illegal multibyte sequence
print('aé가'.encode('cp949', 'replace'), 'é'.encode('euc-kr', 'ignore'), b'\xb0\xa1\xb0'.decode('cp949', 'ignore'), b'\xff\xb0\xa1'.decode('euc-kr', 'replace'))  # expect: b'a?\xb0\xa1' b'' 가 �가
with open('/tmp/korean.txt', 'w', encoding='cp949') as file: print(file.write('이름,점수\n철수,90\n'), file.encoding)     # expect: 12 cp949
with open('/tmp/korean.txt', encoding='euc-kr') as file: print(file.read().split())     # expect: ['이름,점수', '철수,90']
with open('/tmp/korean.txt', 'rb') as file: print(file.read()[:4])     # expect: b'\xc0\xcc\xb8\xa7'
try: open('/tmp/korean.txt', encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)     # expect: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
print(codecs.lookup('euc-kr').name, codecs.lookup('ms949').name, codecs.decode(b'\xb0\xa1', 'cp949'), str(b'\xb3\xaa', 'euc-kr'))   # expect: euc_kr cp949 가 나
