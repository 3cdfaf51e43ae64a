# stdin: a\nb\nc\n
import sys
it = iter(sys.stdin)
first = next(it).rstrip()
print(first, [l.strip() for l in it])
print(next(it, 'none'))
sys.stdout.write(f'{sys.stdin.closed} {sys.stdin.name} {sys.stdin.encoding} {sys.stdin.mode}\n')
# expect: a ['b', 'c']
# expect: none
# expect: False <stdin> utf-8 r
