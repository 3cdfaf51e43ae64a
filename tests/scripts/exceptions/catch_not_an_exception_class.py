try:
    1 / 0
except "text":
    pass
# expect error: TypeError: catching classes that do not inherit from BaseException is not allowed
