# cpython: no
import threading, time
elves_c = reindeer_c = 0; log = []
santa = threading.Semaphore(0); reindeer = threading.Semaphore(0); elf_tex = threading.Semaphore(1); mutex = threading.Semaphore(1); helped = threading.Semaphore(0)
done = False
def santa_f():
    global elves_c, reindeer_c
    for _ in range(3):
        santa.acquire(); mutex.acquire()
        if reindeer_c >= 9: log.append('썰매 준비'); [reindeer.release() for _ in range(9)]; reindeer_c -= 9
        elif elves_c == 3: log.append('요정 돕기'); [helped.release() for _ in range(3)]
        mutex.release()
def reindeer_f():
    global reindeer_c
    mutex.acquire(); reindeer_c += 1
    if reindeer_c == 9: santa.release()
    mutex.release(); reindeer.acquire()
def elf_f():
    global elves_c
    elf_tex.acquire(); mutex.acquire(); elves_c += 1
    if elves_c == 3: santa.release()
    else: elf_tex.release()
    mutex.release(); helped.acquire(); mutex.acquire(); elves_c -= 1
    if elves_c == 0: elf_tex.release()
    mutex.release()
ts = [threading.Thread(target=santa_f)] + [threading.Thread(target=elf_f) for _ in range(6)]
for t in ts: t.start()
time.sleep(.1)
rs = [threading.Thread(target=reindeer_f) for _ in range(9)]
for t in rs: t.start()
for t in ts + rs: t.join(timeout=5)
print(log, threading.active_count())
# expect: ['요정 돕기', '요정 돕기', '썰매 준비'] 1
