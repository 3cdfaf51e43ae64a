# /// weft
# title.en = "Deadlock"
# title.ko = "교착 상태"
# summary.en = "Two threads take two locks in opposite order and wait for each other for ever."
# summary.ko = "두 스레드가 두 락을 반대 순서로 잡고 서로를 영원히 기다립니다."
# watch.en = "The wait-for graph closes to a ring: each thread holds what the other one needs."
# watch.ko = "대기 그래프가 고리가 됩니다. 각자가 상대에게 필요한 락을 쥐고 있습니다."
# group = "deadlock"
# order = 9
# cores = 2
# quantum = 5ms
# gil = 3.12
# expect.exit = 3
# ///
import threading
import time

left = threading.Lock()
right = threading.Lock()


def work(name, first, second):
    with first:
        print(f"{name} holds one lock and wants the other")
        time.sleep(0.01)
        with second:
            print(f"{name} holds both")


# Both take the same locks, in opposite order.
one = threading.Thread(target=work, args=("one", left, right))
two = threading.Thread(target=work, args=("two", right, left))
one.start()
two.start()
one.join()
two.join()
print("never reached")
