import threading
items = []
flag = "unset"
def work():
    global flag
    flag = "set"
    items.append(1)

t = threading.Thread(target=work)
t.start()
t.join()
print(flag, items)  # expect: set [1]
