# 프로세스는 전역변수를 공유하지 않는다
import threading, multiprocessing
g_list = []
def job(x):
    g_list.append(x)
    print('job', x, 'len', len(g_list), flush=True)
if __name__ == '__main__':
    t = [threading.Thread(target=job, args=(i,)) for i in range(3)]
    for i in t: i.start(); i.join()
    print('thread 후:', g_list)
    g_list = []
    p = [multiprocessing.Process(target=job, args=(i,)) for i in range(3)]
    for i in p: i.start(); i.join()
    print('process 후:', g_list)
    v = multiprocessing.Value('i', 0); a = multiprocessing.Array('d', [0.5] * 3)
    def add(v, a): v.value += 10; a[1] = 3.14; a[:] = [x * 2 for x in a]
    q = multiprocessing.Process(target=add, args=(v, a)); q.start(); q.join(); print(v.value, a[:], list(a), len(a))
# expect: job 0 len 1
# expect: job 1 len 2
# expect: job 2 len 3
# expect: thread 후: [0, 1, 2]
# expect: job 0 len 1
# expect: job 1 len 1
# expect: job 2 len 1
# expect: process 후: []
# expect: 10 [1.0, 6.28, 1.0] [1.0, 6.28, 1.0] 3
