import threading
barrier = threading.Barrier(2)
try:
    barrier.wait(0.01)
except threading.BrokenBarrierError:
    print("broken", barrier.broken)  # expect: broken True
