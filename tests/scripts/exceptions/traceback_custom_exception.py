class MyError(Exception):
    pass

raise MyError("custom", 1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_custom_exception.py", line 4, in <module>
# expect stderr:     raise MyError("custom", 1)
# expect stderr: MyError: ('custom', 1)
# expect exit: 1
