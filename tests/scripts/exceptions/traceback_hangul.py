인사 = "안녕"
print(인사 + 1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_hangul.py", line 2, in <module>
# expect stderr:     print(인사 + 1)
# expect stderr:           ~~~~~^~~
# expect stderr: TypeError: can only concatenate str (not "int") to str
# expect exit: 1
# cpython: 3.11.7
