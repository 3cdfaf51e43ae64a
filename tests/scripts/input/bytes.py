# stdin: 4 3\n가 b\nrest\nof it
import sys

read = sys.stdin.buffer.readline
n, m = map(int, read().split())
print(n * m, read(), read().decode().strip())  # expect: 12 b'\xea\xb0\x80 b\n' rest
print(sys.stdin.buffer.read(), sys.stdin.buffer.read(1), sys.stdin.buffer is sys.stdin.buffer)  # expect: b'of it' b'' True
