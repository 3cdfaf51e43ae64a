# /// weft
# title.en = "Crash in a child process"
# title.ko = "자식 프로세스가 죽으면"
# summary.en = "The same crash in a child process: the parent reads the exit code and goes on."
# summary.ko = "같은 일이 자식 프로세스에서 일어나면 부모는 종료 코드를 읽고 계속 실행됩니다."
# watch.en = "Exit code -11: killed by signal 11. The parent has an address space of its own."
# watch.ko = "종료 코드 -11은 시그널 11로 죽었다는 뜻입니다. 부모는 자기 주소 공간을 따로 가지고 있습니다."
# group = "process"
# order = 11
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import ctypes
import multiprocessing


def crash():
    ctypes.string_at(0)  # address 0: no page is mapped


if __name__ == "__main__":
    child = multiprocessing.Process(target=crash)
    child.start()
    child.join()
    print(f"the child ended with exit code {child.exitcode}")
    print("the parent is alive and well")
