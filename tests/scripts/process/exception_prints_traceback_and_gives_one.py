import multiprocessing
def work():
    raise ValueError("in child")

if __name__ == "__main__":
    p = multiprocessing.Process(target=work)
    p.start()
    p.join()
    print(p.exitcode)  # expect: 1
# expect stderr: Process Process-1:
# expect stderr: Traceback (most recent call last):
# expect stderr matches:   File "(process|multiprocessing).py", line N, in _bootstrap
# expect stderr:     self.run()
# expect stderr matches:   File "(process|multiprocessing).py", line N, in run
# expect stderr:     self._target(*self._args, **self._kwargs)
# expect stderr:   File "exception_prints_traceback_and_gives_one.py", line 3, in work
# expect stderr:     raise ValueError("in child")
# expect stderr: ValueError: in child
