import multiprocessing
multiprocessing.Process(target=print).join()  # expect error: AssertionError: can only join a started process
