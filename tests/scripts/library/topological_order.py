from graphlib import *
import random
random.seed(1)
for k in range(6):
    g = {i: [random.randrange(12) for _ in range(random.randrange(3))] for i in range(12)}
    try: print(list(TopologicalSorter(g).static_order()))
    except CycleError as e: print(e.args)
# expect: ('nodes are in a cycle', [11, 9, 11])
# expect: [0, 2, 3, 8, 6, 11, 1, 4, 10, 7, 5, 9]
# expect: ('nodes are in a cycle', [4, 5, 7, 1, 4])
# expect: [1, 11, 10, 5, 7, 6, 3, 9, 2, 0, 4, 8]
# expect: ('nodes are in a cycle', [0, 0])
# expect: ('nodes are in a cycle', [8, 8])
ts = TopologicalSorter({'d': 'bc', 'c': 'a', 'b': 'a'})
try: ts.get_ready()
except ValueError as e: print(e)
# expect: prepare() must be called first
ts.prepare()
while ts:
    r = ts.get_ready(); print(r)
    try: ts.done('d')
    except ValueError as e: print(e)
    ts.done(*r)  # expect error: ValueError: node 'd' was already marked done
# expect: ('a',)
# expect: node 'd' was not passed out (still not ready)
# expect: ('c', 'b')
# expect: node 'd' was not passed out (still not ready)
# expect: ('d',)
for bad in 'd', 'zz':
    try: ts.done(bad)
    except ValueError as e: print(e)
try: ts.add(1)
except ValueError as e: print(e)
try: ts.prepare()
except ValueError as e: print(e)
print(ts.get_ready(), bool(ts))
