raise ValueError
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_no_message.py", line 1, in <module>
# expect stderr:     raise ValueError
# expect stderr: ValueError
# expect exit: 1
