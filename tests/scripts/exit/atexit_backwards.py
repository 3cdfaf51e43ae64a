import atexit
atexit.register(print, "at exit", 1)
atexit.register(lambda: print("first"))
print("main ends")  # expect: main ends
# expect: first
# expect: at exit 1
