import sys
def f():
    try:
        sys.exit(6)
    finally:
        print("cleanup")
f()  # expect: cleanup
# expect exit: 6
