# /// weft
# title.en = "Lost update, fixed with a lock"
# title.ko = "락으로 고친 갱신"
# summary.en = "The same two threads, but the three steps are protected by a lock."
# summary.ko = "같은 두 스레드이지만 세 단계를 락으로 보호합니다."
# watch.en = "A thread that finds the lock taken waits; the result is right whatever the seed."
# watch.ko = "락이 잡혀 있으면 기다립니다. 시드가 무엇이든 결과가 맞습니다."
# group = "race"
# order = 8
# cores = 2
# quantum = 5ms
# gil = 3.9
# ///
import threading

counter = 0
lock = threading.Lock()


def count():
    global counter
    for _ in range(100_000):
        with lock:  # one thread at a time gets past this
            counter += 1


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"counter = {counter}, expected 200000")
