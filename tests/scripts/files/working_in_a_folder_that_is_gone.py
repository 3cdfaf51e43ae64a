# A folder that a process works in can be removed: the process stays in it, but nothing is there, and nothing comes there
import os, shutil, tempfile


def told(call, *arguments):
    try:
        return call(*arguments)
    except OSError as error:
        return f'{type(error).__name__}: {error.strerror}'


outer = tempfile.mkdtemp()
inner = os.path.join(outer, 'a', 'b')
os.makedirs(inner)
os.chdir(inner)
open('file', 'w').close()
shutil.rmtree(inner)
print(os.path.exists(inner), os.path.exists('.'), os.path.exists('file'))  # expect: False True False
print(told(os.getcwd))  # expect: FileNotFoundError: No such file or directory
print(told(open, 'new', 'w'))  # expect: FileNotFoundError: No such file or directory
print(told(os.mkdir, 'new'))  # expect: FileNotFoundError: No such file or directory
print(told(os.rename, outer, 'new'))  # expect: FileNotFoundError: No such file or directory
print(told(os.symlink, 'x', 'new'))  # expect: FileNotFoundError: No such file or directory
os.mkdir(inner)                         # another one of that name
print(told(os.getcwd), os.listdir(inner))  # expect: FileNotFoundError: No such file or directory []
pid = os.fork()
if pid == 0:
    print(told(os.getcwd))  # expect: FileNotFoundError: No such file or directory
    os.chdir('/')
    print(os.getcwd())  # expect: /
    os._exit(0)
os.waitpid(pid, 0)
print(told(os.getcwd))  # expect: FileNotFoundError: No such file or directory
os.chdir('..')
print(os.getcwd() == os.path.realpath(os.path.join(outer, 'a')))  # expect: True
os.chdir(inner)
shutil.rmtree(outer)                    # with the folder around
print(told(os.getcwd))  # expect: FileNotFoundError: No such file or directory
os.chdir('/')
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
print(os.path.exists(folder), told(os.getcwd))  # expect: False FileNotFoundError: No such file or directory
empty = tempfile.mkdtemp()
os.chdir(empty)
other = tempfile.mkdtemp()
os.rename(other, empty)                 # in the place of the one where this process works
print(told(os.getcwd), os.path.exists(empty))  # expect: FileNotFoundError: No such file or directory True
os.chdir(empty)
print(os.getcwd() == os.path.realpath(empty))  # expect: True
os.chdir('/')
os.rmdir(empty)
