# SharedMemoryManager: its segments are gone when it ends
from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def add_up(numbers, begin, end):
    numbers[begin] = sum([numbers[i] for i in range(begin, end)])


if __name__ == '__main__':
    with SharedMemoryManager() as manager:
        numbers = manager.ShareableList(range(20))
        parts = [Process(target=add_up, args=(numbers, begin, begin + 10)) for begin in (0, 10)]
        for part in parts:
            part.start()
        for part in parts:
            part.join()
        print(numbers[0] + numbers[10], len(numbers))  # expect: 190 20
        print(manager.ShareableList(['howdy', b'abc', 1.5, 7, None, True, 'x' * 8]).format)  # expect: 8s8sdqxxxxxx?xxxxxxxx?16s
        segment = manager.SharedMemory(size=100)
        segment.buf[0] = 7
        name = segment.name
    try:
        SharedMemory(name)
    except FileNotFoundError as error:
        print(error.errno)  # expect: 2
