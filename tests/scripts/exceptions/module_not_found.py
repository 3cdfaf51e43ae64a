import treading
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "module_not_found.py", line 1, in <module>
# expect stderr:     import treading
# expect stderr: ModuleNotFoundError: No module named 'treading'
# expect exit: 1
