import os
os.makedirs("/tmp/weft_dir/a/b"); os.makedirs("/tmp/weft_dir/a", exist_ok=True)
for name in ("x.txt", "a/y.txt", "a/b/z.py"):
    with open(os.path.join("/tmp/weft_dir", name), "w") as f: f.write(name)
print(sorted(os.listdir("/tmp/weft_dir")), os.path.exists("/tmp/weft_dir/q"), os.path.isdir("/tmp/weft_dir/a"), os.path.isfile("/tmp/weft_dir/a"))
# expect: ['a', 'x.txt'] False True False
for top, directories, files in os.walk("/tmp/weft_dir"): print(top, sorted(directories), sorted(files))
# expect: /tmp/weft_dir ['a'] ['x.txt']
# expect: /tmp/weft_dir/a ['b'] ['y.txt']
# expect: /tmp/weft_dir/a/b [] ['z.py']
print(sorted((e.name, e.is_dir()) for e in os.scandir("/tmp/weft_dir")))  # expect: [('a', True), ('x.txt', False)]
os.chdir("/tmp/weft_dir/a"); print(os.getcwd(), os.path.abspath("../x.txt"), open("y.txt").read(), os.path.relpath("/tmp/weft_dir"))
# expect: /tmp/weft_dir/a /tmp/weft_dir/x.txt a/y.txt ..
os.rename("y.txt", "moved.txt"); print(sorted(os.listdir()))  # expect: ['b', 'moved.txt']
try: os.rmdir("/tmp/weft_dir")
except OSError as error: print(error)  # expect: [Errno 39] Directory not empty: '/tmp/weft_dir'
os.chdir("/")
import shutil, glob
print(sorted(glob.glob("/tmp/weft_dir/*/*")), glob.glob("/tmp/weft_dir/**/*.py", recursive=True))
# expect: ['/tmp/weft_dir/a/b', '/tmp/weft_dir/a/moved.txt'] ['/tmp/weft_dir/a/b/z.py']
shutil.copy("/tmp/weft_dir/x.txt", "/tmp/weft_dir/copy.txt"); print(open("/tmp/weft_dir/copy.txt").read())  # expect: x.txt
shutil.rmtree("/tmp/weft_dir"); print(os.path.exists("/tmp/weft_dir"))  # expect: False
