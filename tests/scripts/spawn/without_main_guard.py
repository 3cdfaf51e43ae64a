import multiprocessing
def work(): print("never")
multiprocessing.set_start_method("spawn", force=True)
p = multiprocessing.Process(target=work)
p.start()  # expect error:         is not going to be frozen to produce an executable.
p.join()
print(p.exitcode, __name__)  # expect: 1 __main__
# expect exit: 0
# cpython: no
