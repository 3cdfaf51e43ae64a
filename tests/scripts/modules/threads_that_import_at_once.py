import os
import sys
import tempfile
import threading
import time

def write(**texts):
    for name, text in texts.items():
        with open(name + '.py', 'w') as file:
            file.write(text)
def in_threads(*functions):
    threads = [threading.Thread(target=function, daemon=True) for function in functions]
    for thread in threads: thread.start(); time.sleep(0.01)
    for thread in threads: thread.join(5)
    print([thread.is_alive() for thread in threads])
os.chdir(tempfile.mkdtemp()); sys.path.insert(0, os.getcwd()); sys.dont_write_bytecode = True

# A module that another thread is running is seen when it is whole.
write(slow='import time\nprint("begins")\ntime.sleep(0.1)\nx = 1\nprint("ends")\n')
def use():
    import slow
    print(f'{slow.x}\n', end='')      # at once: three threads do
def use_from():
    from slow import x
    print(f'{x}\n', end='')
in_threads(use, use_from, use)
# expect: begins
# expect: ends
# expect: 1
# expect: 1
# expect: 1
# expect: [False, False, False]

# One whose body raises: who waited has what there is of it.
write(broken='import time\nprint("tries")\ntime.sleep(0.05)\n1 / 0\n')
def try_it():
    try:
        import broken
    except ZeroDivisionError as error: print(error)
in_threads(try_it, try_it)
# expect: tries
# expect: division by zero
# expect: [False, False]

# A circle of imports by two threads is no deadlock: one of them sees the other's module unfinished.
write(left='import time\ntime.sleep(0.05)\nimport right\nx = 1\n', right='import time\ntime.sleep(0.05)\nimport left\ny = 2\n')
def import_left():
    import left
def import_right():
    import right
in_threads(import_left, import_right)
import left, right
print(left.x, right.y)
# expect: [False, False]
# expect: 1 2

# Modules of the library, too.
sys.setswitchinterval(1e-6)
found = []
def divide():
    import decimal
    found.append(str(decimal.Decimal(1) / 4))
def tree():
    from ast import parse, dump
    found.append(dump(parse('a')))
in_threads(divide, divide, tree, tree)
# expect: [False, False, False, False]
print(sorted(found))
# expect: ['0.25', '0.25', "Module(body=[Expr(value=Name(id='a', ctx=Load()))], type_ignores=[])", "Module(body=[Expr(value=Name(id='a', ctx=Load()))], type_ignores=[])"]
