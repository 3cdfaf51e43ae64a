import os
try:
    os._exit(9)
finally:
    print("never")
# expect exit: 9
