# A text file that is walked over does not tell its position, until it ends or seeks
import os, tempfile

os.chdir(tempfile.mkdtemp())
with open('walked.txt', 'w+') as file:
    file.write('a\nb\nc\n')
    file.seek(0)
    for line in file:
        break
    for call in (file.tell, lambda: file.seek(0), file.tell, file.readline, file.tell, lambda: list(file), file.tell):
        try:
            print(repr(call()))
        except OSError as error:
            print(error)
# expect: telling position disabled by next() call
# expect: 0
# expect: 0
# expect: 'a\n'
# expect: 2
# expect: ['b\n', 'c\n']
# expect: 6
