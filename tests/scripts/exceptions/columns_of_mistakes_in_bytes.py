# In a file without the name of its encoding the parser counts bytes.
이름 = '가나다' + 'é' 5
# expect stderr:   File "columns_of_mistakes_in_bytes.py", line 2
# expect stderr:     이름 = '가나다' + 'é' 5
# expect stderr:                                 ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
