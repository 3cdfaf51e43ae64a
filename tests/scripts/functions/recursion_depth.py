# The limit counts the frames of the program and of its module.
import sys
def f(n): return n*f(n-1)
sys.setrecursionlimit(100)
d=0
def g():
    global d
    d+=1
    g()
try: g()
except RecursionError: print(d)
def m():
    global d
    d=0
    try: g()
    except RecursionError: print(d)
m()

# expect: 99
# expect: 98
