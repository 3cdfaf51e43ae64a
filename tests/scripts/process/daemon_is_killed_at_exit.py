import multiprocessing
import time
def work():
    time.sleep(5)
    print("never")

if __name__ == "__main__":
    p = multiprocessing.Process(target=work, daemon=True)
    p.start()
    print("main done", p.daemon)  # expect: main done True
