import multiprocessing
if __name__ == "__main__":
    p = multiprocessing.Process(target=print, args=("child",))
    p.start()  # expect: child
    p.join()
    p.start()  # expect error: AssertionError: cannot start a process twice
