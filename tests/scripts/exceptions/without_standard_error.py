# Nothing is told, but the exit status is that of a failure.
# expect exit: 1
import sys
sys.stderr = None
print('before')
# expect: before
1 / 0
