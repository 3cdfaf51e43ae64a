# sys.settrace is told of each stay in a generator: a call when it goes on, a return of what it yields.
import sys

log = []


def tracer(frame, event, argument):
    if frame.f_code.co_name == 'count':
        log.append(f'{event} {frame.f_lineno - frame.f_code.co_firstlineno} {argument}')
        return tracer


def count(n):
    x = 0
    while x < n:
        got = yield x
        x += got or 1
    x = n


sys.settrace(tracer)
print(list(count(2)))          # expect: [0, 1]
sys.settrace(None)
print(*log, sep='\n')
# expect: call 0 None
# expect: line 1 None
# expect: line 2 None
# expect: line 3 None
# expect: return 3 0
# expect: call 3 None
# expect: line 4 None
# expect: line 2 None
# expect: line 3 None
# expect: return 3 1
# expect: call 3 None
# expect: line 4 None
# expect: line 2 None
# expect: line 5 None
# expect: return 5 None
log.clear()
sys.setprofile(tracer)
print(sum(count(1)))           # expect: 0
sys.setprofile(None)
print(*log, sep='\n')
# expect: call 0 None
# expect: return 3 0
# expect: call 3 None
# expect: return 5 None
