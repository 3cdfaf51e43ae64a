# args: one 2 -x
import sys
print(sys.argv[1:])  # expect: ['one', '2', '-x']
