# cpython: no
# -*- coding: utf-8 -*-
import threading
import time
import random

class Philosopher(threading.Thread):
    running = True
    def __init__(self, xname, forkOnLeft, forkOnRight):
        threading.Thread.__init__(self)
        self.name = xname
        self.forkOnLeft = forkOnLeft
        self.forkOnRight = forkOnRight
        self.meals = 0

    def run(self):
        while(self.running):
            time.sleep(random.uniform(0.01, 0.03))
            self.dine()

    def dine(self):
        fork1, fork2 = self.forkOnLeft, self.forkOnRight
        while self.running:
            fork1.acquire(True)
            locked = fork2.acquire(False)
            if locked: break
            fork1.release()
            fork1, fork2 = fork2, fork1
        else:
            return
        self.dining()
        fork2.release()
        fork1.release()

    def dining(self):
        self.meals += 1
        time.sleep(random.uniform(0.01, 0.02))

def DiningPhilosophers():
    forks = [threading.Lock() for n in range(5)]
    philosopherNames = ('Aristotle', 'Kant', 'Buddha', 'Marx', 'Russel')
    philosophers = [Philosopher(philosopherNames[i], forks[i%5], forks[(i+1)%5]) \
                    for i in range(5)]
    random.seed(507129)
    Philosopher.running = True
    for p in philosophers: p.start()
    time.sleep(1)
    Philosopher.running = False
    print("이제 끝냅니다.")
    for p in philosophers: p.join()
    for p in philosophers:
        print('%-10s ate: %s' % (p.name, p.meals > 3))

DiningPhilosophers()
# expect: 이제 끝냅니다.
# expect: Aristotle  ate: True
# expect: Kant       ate: True
# expect: Buddha     ate: True
# expect: Marx       ate: True
# expect: Russel     ate: True
