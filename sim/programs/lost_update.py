# /// weft
# title.en = "Lost update"
# title.ko = "잃어버린 갱신"
# summary.en = "Two threads count to 100,000 each in one variable; some of the counts get lost."
# summary.ko = "두 스레드가 한 변수를 10만 번씩 늘립니다. 그중 일부가 사라집니다."
# watch.en = "A race condition: a thread that is interrupted between load and store later writes back an old value."
# watch.ko = "경쟁 상태입니다. 읽기와 쓰기 사이에 멈춘 스레드가 나중에 옛 값을 다시 씁니다."
# group = "race"
# order = 7
# cores = 2
# quantum = 5ms
# gil = 3.9
# ///
import threading

counter = 0


def count():
    global counter
    for _ in range(100_000):
        counter += 1  # load, add, store: three steps


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"counter = {counter}, expected 200000")
