import threading
condition = threading.Condition()
items = []
def consumer():
    for _ in range(3):
        with condition:
            while not items:
                condition.wait()
            print("got", items.pop(0))
            # expect: got 0
            # expect: got 1
            # expect: got 2

t = threading.Thread(target=consumer)
t.start()
for n in range(3):
    with condition:
        items.append(n)
        condition.notify()
t.join()
