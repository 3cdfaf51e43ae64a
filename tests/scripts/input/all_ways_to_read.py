# stdin: 3\n1 2\n3 4\n5 6\nx,y\r\nz\nabcdefgh\n가나\nrest 1\nrest 2
import os, sys, threading, queue

n = int(sys.stdin.readline())
rows = [list(map(int, sys.stdin.readline().split())) for _ in range(n)]
print(rows, sum(map(sum, rows)))  # expect: [[1, 2], [3, 4], [5, 6]] 21
for line in sys.stdin:
    print(repr(line))
    # expect: 'x,y\\r\n'
    # expect: 'z\n'
    if line.startswith('z'):
        break
print(sys.stdin.read(3), sys.stdin.readline().strip())  # expect: abc defgh
lines = queue.Queue()


def reader():
    while True:
        try:
            lines.put(input())
        except EOFError:
            return lines.put(None)


threading.Thread(target=reader, daemon=True).start()
for line in iter(lines.get, None):
    print('got', line)
    # expect: got 가나
    # expect: got rest 1
    # expect: got rest 2
