import sys

def hook(kind, value, trace):
    print(kind.__name__, value, trace.tb_lineno, trace.tb_next.tb_lineno)

sys.excepthook = hook

def fails():
    return undefined

fails()
# expect: NameError name 'undefined' is not defined 11 9
# expect exit: 1
