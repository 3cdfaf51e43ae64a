# /// weft
# title.en = "Crash in a thread"
# title.ko = "스레드가 죽으면"
# summary.en = "One thread touches a bad address; its siblings die with it."
# summary.ko = "한 스레드가 잘못된 주소를 건드리면 같은 프로세스의 스레드가 모두 죽습니다."
# watch.en = "A segmentation fault ends the whole process: exit status 139 is 128 + signal 11."
# watch.ko = "세그멘테이션 폴트는 프로세스 전체를 끝냅니다. 종료 상태 139는 128 + 시그널 11입니다."
# group = "process"
# order = 10
# cores = 2
# quantum = 5ms
# gil = 3.12
# expect.exit = 139
# ///
import ctypes
import threading
import time


def crash():
    time.sleep(0.01)
    ctypes.string_at(0)  # address 0: no page is mapped


def work():
    for step in range(10):
        print(f"step {step}")
        time.sleep(0.004)
    print("never reached")


threading.Thread(target=crash).start()
threading.Thread(target=work).start()
