from multiprocessing import Process, Pipe, Pool
import random, sys, time
from concurrent.futures import ThreadPoolExecutor
def merge(left, right):
    ret = []
    li = ri = 0
    while li < len(left) and ri < len(right):
        if left[li] <= right[ri]:
            ret.append(left[li]); li += 1
        else:
            ret.append(right[ri]); ri += 1
    if li == len(left): ret.extend(right[ri:])
    else: ret.extend(left[li:])
    return ret
def mergesort(lyst):
    if len(lyst) <= 1: return lyst
    ind = len(lyst) // 2
    return merge(mergesort(lyst[:ind]), mergesort(lyst[ind:]))
def mergeSortParallel(lyst, conn, procNum):
    if procNum <= 0 or len(lyst) <= 1:
        conn.send(mergesort(lyst)); conn.close(); return
    ind = len(lyst) // 2
    pconnLeft, cconnLeft = Pipe(); pconnRight, cconnRight = Pipe()
    leftProc = Process(target=mergeSortParallel, args=(lyst[:ind], cconnLeft, procNum - 1))
    rightProc = Process(target=mergeSortParallel, args=(lyst[ind:], cconnRight, procNum - 1))
    leftProc.start(); rightProc.start()
    conn.send(merge(pconnLeft.recv(), pconnRight.recv()))
    conn.close()
    leftProc.join(); rightProc.join()
def main():
    N = 3000
    random.seed(7)
    lystbck = [random.random() for x in range(N)]
    lyst = list(lystbck)
    start = time.time(); lyst = mergesort(lyst); elapsed = time.time() - start
    print(lyst == sorted(lystbck))
    pconn, cconn = Pipe(); lyst = list(lystbck)
    p = Process(target=mergeSortParallel, args=(lyst, cconn, 2)); p.start()
    lyst = pconn.recv(); p.join()
    print(lyst == sorted(lystbck), '%.6f' % lyst[0], lyst[-1])
    with ThreadPoolExecutor() as ex:
        parts = list(ex.map(mergesort, [lystbck[i::4] for i in range(4)]))
    while len(parts) > 1: parts = [merge(parts[i], parts[i+1]) for i in range(0, len(parts), 2)]
    print(parts[0] == lyst)
if __name__ == '__main__': main()
# expect: True
# expect: True 0.000179 0.9987925057856136
# expect: True
