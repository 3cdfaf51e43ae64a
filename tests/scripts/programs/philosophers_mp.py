# cpython: no
from multiprocessing import Process, Semaphore, Lock, Array, Value
import time
N = 5
def phil(i, forks, room, meals, total):
    for _ in range(3):
        room.acquire(); forks[i].acquire(); forks[(i + 1) % N].acquire()
        meals[i] += 1
        with total.get_lock(): total.value += 1
        time.sleep(.002)
        forks[(i + 1) % N].release(); forks[i].release(); room.release()
if __name__ == '__main__':
    forks = [Lock() for _ in range(N)]; room = Semaphore(N - 1); meals = Array('i', N); total = Value('i', 0)
    ps = [Process(target=phil, args=(i, forks, room, meals, total)) for i in range(N)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(meals), total.value, room.get_value())
# expect: [3, 3, 3, 3, 3] 15 4
