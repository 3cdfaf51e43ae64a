from multiprocessing import Condition, Event, Process, Value
def consume(condition, ready, done):
    with condition:
        condition.wait_for(lambda: ready.value == 1)
        ready.value = 2
        condition.notify_all()
    done.wait()
    print("consumer ends", flush=True)
if __name__ == "__main__":
    condition, ready, done = Condition(), Value("i", 0), Event()
    p = Process(target=consume, args=(condition, ready, done))
    p.start()
    with condition:
        ready.value = 1
        condition.notify()
        print(condition.wait_for(lambda: ready.value == 2, timeout=10))
    print("set")
    done.set()
    p.join()
    print(p.exitcode)
# expect: True
# expect: set
# expect: consumer ends
# expect: 0
