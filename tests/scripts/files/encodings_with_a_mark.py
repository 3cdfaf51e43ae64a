# What an encoding puts at the beginning of a file stands there once, however often is written
import io
import os

for encoding in ('utf-8-sig', 'utf-16', 'utf-32', 'utf-16-le'):
    with open('marked.txt', 'w', encoding=encoding) as file:
        file.write('한글 1\n')
        print('second', 'line', file=file)
    with open('marked.txt', 'a', encoding=encoding) as file:
        file.write('third')
    with open('marked.txt', 'rb') as file:
        data = file.read()
    with open('marked.txt', encoding=encoding) as file:
        lines = [file.readline(), file.read(3), file.readlines()]
        file.seek(0)
        print(encoding, len(data), data[:4], lines, file.read() == data.decode(encoding))
        # expect: utf-8-sig 29 b'\xef\xbb\xbf\xed' ['한글 1\n', 'sec', ['ond line\n', 'third']] True
        # expect: utf-16 46 b'\xff\xfe\\\xd5' ['한글 1\n', 'sec', ['ond line\n', 'third']] True
        # expect: utf-32 92 b'\xff\xfe\x00\x00' ['한글 1\n', 'sec', ['ond line\n', 'third']] True
        # expect: utf-16-le 44 b'\\\xd5\x00\xae' ['한글 1\n', 'sec', ['ond line\n', 'third']] True
with open('marked.txt', 'w+', encoding='utf-8-sig') as file:
    file.write('longer')
    file.seek(0)
    file.write('a')
    file.seek(0)
    print(file.read(), file.tell())  # expect: aonger 9
os.remove('marked.txt')

# The same class makes text of any stream.
stream = io.BytesIO()
text = io.TextIOWrapper(stream, 'utf-16', newline='\r\n', write_through=False)
text.write('one\n')
print(stream.getvalue(), isinstance(text, io.TextIOBase), type(text) is type(open(os.devnull)))  # expect: b'' True True
text.flush()
print(stream.getvalue())  # expect: b'\xff\xfeo\x00n\x00e\x00\r\x00\n\x00'
text.seek(0)
print(text.readlines(), text.detach() is stream)  # expect: ['one\r\n'] True
for call in (text.read, text.flush, text.tell):
    try:
        call()
    except ValueError as error:
        print(error)
        # expect: underlying buffer has been detached
        # expect: underlying buffer has been detached
        # expect: underlying buffer has been detached
