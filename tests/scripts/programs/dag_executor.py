# cpython: no
import threading, time, collections
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED
from graphlib import TopologicalSorter, CycleError
graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
ts = TopologicalSorter(graph); print(tuple(ts.static_order())[0], len(tuple(TopologicalSorter(graph).static_order())))
ts = TopologicalSorter(graph); ts.prepare(); order = []
with ThreadPoolExecutor(4) as ex:
    futs = {}
    while ts.is_active():
        for n in ts.get_ready(): futs[ex.submit(lambda n=n: (time.sleep(.01), n)[1])] = n
        done, _ = wait(futs, return_when=FIRST_COMPLETED)
        for f in done: order.append(f.result()); ts.done(f.result()); del futs[f]
print(order[0], sorted(order[1:3]), order[-1])
try: TopologicalSorter({1: [2], 2: [1]}).prepare()
except CycleError as e: print(e.args[0])
# expect: A 4
# expect: A ['B', 'C'] D
# expect: nodes are in a cycle
