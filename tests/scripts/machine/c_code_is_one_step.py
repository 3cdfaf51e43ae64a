# gil: 3.9
# cores: 3
# switch-interval: 20us
# seeds: 1..8
import collections
import heapq
import queue
import threading


def in_threads(work, *arguments):
    threads = [threading.Thread(target=work, args=(number, *arguments)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def take(number, waiting, taken):
    while True:
        try:
            taken.append(waiting.popleft())
        except IndexError:
            return


taken = []
in_threads(take, collections.deque(range(1000)), taken)
print(len(taken), len(set(taken)))
# expect: 1000 1000


def give(number, both_ends, heap, simple):
    for i in range(100):
        both_ends.append(i)
        both_ends.appendleft(i)
        heapq.heappush(heap, i)
        simple.put(i)


both_ends, heap, simple = collections.deque(), [], queue.SimpleQueue()
in_threads(give, both_ends, heap, simple)
print(len(both_ends), sum(both_ends), [heapq.heappop(heap) for _ in range(400)] == sorted(list(range(100)) * 4))
# expect: 800 39600 True


def get(number, simple, taken):
    try:
        while True:
            taken.append(simple.get(timeout=0.01))
    except queue.Empty:
        pass


taken = []
in_threads(get, simple, taken)
print(sorted(taken) == sorted(list(range(100)) * 4), simple.empty())
# expect: True True
