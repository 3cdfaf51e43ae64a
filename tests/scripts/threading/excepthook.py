import threading
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)  # expect: hook ZeroDivisionError division by zero Thread-1 (<lambda>)

threading.excepthook = hook
t = threading.Thread(target=lambda: 1 / 0)
t.start()
t.join()
