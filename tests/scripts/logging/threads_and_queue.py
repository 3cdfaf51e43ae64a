import logging, logging.handlers, queue, sys, threading
q = queue.Queue()
log = logging.getLogger("work")
log.setLevel(logging.DEBUG)
log.addHandler(logging.handlers.QueueHandler(q))
out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("[%(threadName)s] %(message)s"))
listener = logging.handlers.QueueListener(q, out)
listener.start()
def work():
    log.info("done by %s", threading.current_thread().name)
for name in ("one", "two"):
    t = threading.Thread(target=work, name=name)
    t.start()
    t.join()
listener.stop()
memory = logging.handlers.MemoryHandler(10, target=out)
log.handlers = [memory]
log.info("kept")
print("before")
log.error("flushes")
log.info("left for the end")
# expect: [one] done by one
# expect: [two] done by two
# expect: before
# expect: [MainThread] kept
# expect: [MainThread] flushes
# expect: [MainThread] left for the end
