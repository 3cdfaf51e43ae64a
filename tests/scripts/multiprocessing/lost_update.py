# cores: 2
# seeds: 1..5
from multiprocessing import Process, Value
def add(value):
    for _ in range(300):
        value.value += 1
if __name__ == "__main__":
    value = Value("i", 0, lock=False)
    processes = [Process(target=add, args=(value,)) for _ in range(2)]
    for p in processes: p.start()
    for p in processes: p.join()
    print("lost" if value.value < 600 else "all there", 300 <= value.value <= 600)
# expect seen: lost True
# expect matches: .* True
