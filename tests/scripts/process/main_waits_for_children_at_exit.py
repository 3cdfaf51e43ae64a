import multiprocessing
import time
def work():
    time.sleep(0.05)
    print("child done")

if __name__ == "__main__":
    multiprocessing.Process(target=work).start()
    print("main done", flush=True)
# expect: main done
# expect: child done
