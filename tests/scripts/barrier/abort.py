import threading
barrier = threading.Barrier(2)
def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        print("aborted")  # expect: aborted

t = threading.Thread(target=work)
t.start()
while not barrier.n_waiting:
    pass
barrier.abort()
t.join()
