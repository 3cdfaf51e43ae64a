x = {"a": [1, 2]}
print(x["a"][5] + 1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_carets.py", line 2, in <module>
# expect stderr:     print(x["a"][5] + 1)
# expect stderr:           ~~~~~~^^^
# expect stderr: IndexError: list index out of range
# expect exit: 1
