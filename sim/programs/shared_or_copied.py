# /// weft
# title.en = "Shared or copied?"
# title.ko = "공유할까, 복사할까?"
# summary.en = "A thread and a child process add one to the same list."
# summary.ko = "스레드와 자식 프로세스가 같은 리스트에 1을 더합니다."
# watch.en = "Same address in both processes, different contents: the child wrote to its own copy of the page."
# watch.ko = "두 프로세스에서 주소는 같지만 내용은 다릅니다. 자식은 복사된 자기 페이지에 썼습니다."
# group = "memory"
# order = 5
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import multiprocessing
import threading

numbers = [0]


def add_one(who):
    numbers[0] += 1
    print(f"{who}: {numbers} at {hex(id(numbers))}")


if __name__ == "__main__":
    # A thread works on the very same list.
    thread = threading.Thread(target=add_one, args=("thread",))
    thread.start()
    thread.join()
    print(f"main, after the thread: {numbers}")

    # A child has a copy: the same address, another page.
    process = multiprocessing.Process(target=add_one,
                                      args=("process",))
    process.start()
    process.join()
    print(f"main, after the process: {numbers}")
