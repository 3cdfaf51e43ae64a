# stdout: pipe
# Workers that wait for a task when their pool is left end by themselves: what they had printed is not lost.
from multiprocessing import Pool
import time
def task(x):
    print('task', x)
    return x * x
if __name__ == '__main__':
    with Pool(2) as pool:
        print(pool.map(task, range(3)))
    pool = Pool(3)
    print(pool.apply_async(task, (7,)).get())
    time.sleep(.1)
# expect any order: task 0
# expect any order: task 1
# expect any order: task 2
# expect any order: [0, 1, 4]
# expect any order: task 7
# expect any order: 49
