import multiprocessing
def work(): print("never")
multiprocessing.set_start_method("spawn")   # in the child it is set already
p = multiprocessing.Process(target=work)
p.start()  # expect error: RuntimeError: context has already been set
p.join()
print(p.exitcode)  # expect: 1
# expect exit: 0
