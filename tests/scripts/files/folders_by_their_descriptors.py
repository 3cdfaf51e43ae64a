# Names below an open directory: dir_fd, os.fwalk(), os.listdir(fd)
import os, tempfile
os.chdir(tempfile.mkdtemp())
os.mkdir('a'); open('a/f','w').write('hi'); os.mkdir('a/b'); open('a/b/g','w').write('xyz')
fd = os.open('a', os.O_RDONLY)
print(sorted(os.listdir(fd)))
# expect: ['b', 'f']
print(os.stat('f', dir_fd=fd).st_size)
# expect: 2
d = os.open('f', os.O_RDONLY, dir_fd=fd); print(os.read(d, 9)); os.close(d)
# expect: b'hi'
os.mkdir('c', dir_fd=fd); os.rename('f', 'h', src_dir_fd=fd, dst_dir_fd=fd); os.symlink('h', 'l', dir_fd=fd); print(os.readlink('l', dir_fd=fd)); os.link('h', 'k', src_dir_fd=fd, dst_dir_fd=fd)
# expect: h
print(sorted(os.listdir('a'))); os.unlink('l', dir_fd=fd); os.rmdir('c', dir_fd=fd)
# expect: ['b', 'c', 'h', 'k', 'l']
try: os.unlink('zz', dir_fd=fd)
except FileNotFoundError as e: print(e.errno)
# expect: 2
for root, dirs, files, rootfd in os.fwalk('a'):
    print(root, sorted(dirs), sorted(files), sum(os.stat(n, dir_fd=rootfd).st_size for n in files))
# expect: a ['b'] ['h', 'k'] 4
# expect: a/b [] ['g'] 3
for root, dirs, files, rootfd in os.fwalk('.', topdown=False, dir_fd=fd):
    for n in files: os.unlink(n, dir_fd=rootfd)
    for n in dirs: os.rmdir(n, dir_fd=rootfd)
print(os.listdir('a'))
# expect: []
os.chdir(fd); print(os.path.basename(os.getcwd())); os.close(fd)
# expect: a
try: list(os.fwalk('nowhere'))
except FileNotFoundError as e: print(e)
# expect: [Errno 2] No such file or directory: 'nowhere'
print(os.stat in os.supports_dir_fd, os.chdir in os.supports_fd, os.access in os.supports_effective_ids, os.stat in os.supports_follow_symlinks)
# expect: True True True True
