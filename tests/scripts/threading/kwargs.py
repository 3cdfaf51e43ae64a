import threading
def work(a, b=0, *, c=0):
    print(a, b, c)  # expect: 1 0 3

t = threading.Thread(target=work, args=(1,), kwargs={"c": 3})
t.start()
t.join()
