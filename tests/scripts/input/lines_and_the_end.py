# stdin: 7 8\n가나다 abc\n\n  spaces  \n1.5\nlast
import os, sys

a, b = map(int, input().split())
print(a + b)  # expect: 15
print(input('이름? ')[::-1])  # expect: 이름? cba 다나가
print(repr(input()), repr(input('> ')), float(input()))  # expect: > '' '  spaces  ' 1.5
print(sys.stdin.isatty(), sys.stdin.fileno(), sys.stdin.readable())  # expect: False 0 True
print(input())  # expect: last
try:
    input('more? ')
except EOFError as error:
    print(error)  # expect: more? EOF when reading a line
print([sys.stdin.readline(), sys.stdin.read(), list(sys.stdin)], os.read(0, 10))  # expect: ['', '', []] b''
