# What asyncio and multiprocessing log themselves, as programs see that log everything.
import asyncio, logging, multiprocessing, time
def work(): pass
if __name__ == '__main__':
    logging.basicConfig(level=logging.DEBUG)
    asyncio.run(asyncio.sleep(0))
    multiprocessing.log_to_stderr(logging.DEBUG)
    p = multiprocessing.Process(target=work, name='child'); p.start(); p.join()
    d = multiprocessing.Process(target=time.sleep, args=(9,), name='demon', daemon=True); d.start(); time.sleep(0.1)
# expect stderr: DEBUG:asyncio:Using selector: EpollSelector
# expect stderr: [INFO/child] child process calling self.run()
# expect stderr: [INFO/child] process shutting down
# expect stderr: [DEBUG/child] running all "atexit" finalizers with priority >= 0
# expect stderr: [DEBUG/child] running the remaining "atexit" finalizers
# expect stderr: [INFO/child] process exiting with exitcode 0
# expect stderr: [INFO/demon] child process calling self.run()
# expect stderr: [INFO/MainProcess] process shutting down
# expect stderr: [DEBUG/MainProcess] running all "atexit" finalizers with priority >= 0
# expect stderr: [INFO/MainProcess] calling terminate() for daemon demon
# expect stderr: [INFO/MainProcess] calling join() for process demon
# expect stderr: [DEBUG/MainProcess] running the remaining "atexit" finalizers
