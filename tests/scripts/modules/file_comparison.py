import os, tempfile
os.chdir(tempfile.mkdtemp())
import filecmp, os
for path, text in (('a/x', '1'), ('a/y', '2'), ('a/l', ''), ('b/x', '1'), ('b/y', '3'), ('b/r', ''), ('a/d/z', ''), ('b/d/z', '')):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)
print(filecmp.cmp('a/x', 'b/x', shallow=False), filecmp.cmp('a/y', 'b/y', shallow=False))  # expect: True False
print(filecmp.cmpfiles('a', 'b', ['x', 'y', 'nope'], shallow=False))  # expect: (['x'], ['y'], ['nope'])
both = filecmp.dircmp('a', 'b')
print(both.common, both.left_only, both.right_only, both.common_dirs, list(both.subdirs))  # expect: ['d', 'x', 'y'] ['l'] ['r'] ['d'] ['d']
