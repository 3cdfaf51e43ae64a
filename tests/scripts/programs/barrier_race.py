# cpython: no
from random import randrange, seed
from threading import Barrier, Thread, current_thread, BrokenBarrierError
from time import ctime, sleep

num_runners = 3
finish_line = Barrier(num_runners, action=lambda: print("모두 도착!"))
runners = ['Huey', 'Dewey', 'Louie']
order = []

def runner():
    name = runners.pop()
    sleep({'Huey': .1, 'Dewey': .2, 'Louie': .3}[name])
    print('%s reached the barrier' % name)
    idx = finish_line.wait()
    order.append(idx)

def main():
    threads = []
    print('START RACE!!!!')
    for i in range(num_runners):
        threads.append(Thread(target=runner))
        threads[-1].start()
    for thread in threads:
        thread.join()
    print('Race over!', sorted(order), finish_line.n_waiting, finish_line.parties, finish_line.broken)
    b = Barrier(2, timeout=0.1)
    try:
        b.wait()
    except BrokenBarrierError as e:
        print("broken", repr(e), b.broken)
    b.reset()
    print(b.broken)
    print(b)if False else None
if __name__ == "__main__":
    main()
# expect: START RACE!!!!
# expect: Huey reached the barrier
# expect: Dewey reached the barrier
# expect: Louie reached the barrier
# expect: 모두 도착!
# expect: Race over! [0, 1, 2] 0 3 False
# expect: broken BrokenBarrierError() True
# expect: False
