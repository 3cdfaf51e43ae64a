import multiprocessing
import time
def work():
    time.sleep(100)
    print("never")

if __name__ == "__main__":
    for how in ("terminate", "kill"):
        p = multiprocessing.Process(target=work)
        p.start()
        print(p.is_alive(), p.exitcode)
        getattr(p, how)()
        p.join()
        print(how, p.exitcode)
# expect: True None
# expect: terminate -15
# expect: True None
# expect: kill -9
