import multiprocessing
import os
def work():
    p = multiprocessing.current_process()
    print(p.name, p.pid == os.getpid(), multiprocessing.parent_process().pid == os.getppid())

if __name__ == "__main__":
    print(multiprocessing.current_process().name, multiprocessing.parent_process())
    for name in (None, "worker"):
        p = multiprocessing.Process(target=work, name=name)
        print(p.name, p.pid)
        p.start()
        p.join()
        print(p.pid != os.getpid())
# expect: MainProcess None
# expect: Process-1 None
# expect: Process-1 True True
# expect: True
# expect: worker None
# expect: worker True True
# expect: True
