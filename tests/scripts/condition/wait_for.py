import threading
condition = threading.Condition()
value = 0
def work():
    global value
    for _ in range(3):
        with condition:
            value += 1
            condition.notify_all()

t = threading.Thread(target=work)
with condition:
    t.start()
    print(condition.wait_for(lambda: value == 3), value)  # expect: True 3
    print(condition.wait_for(lambda: value == 4, timeout=0.01))  # expect: False
t.join()
