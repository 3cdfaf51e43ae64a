import sys
import traceback


def walk():
    print([each.name for each in traceback.StackSummary.extract(traceback.walk_stack(None))])
    print([each.name for each in traceback.StackSummary.extract(traceback.walk_stack(None), limit=1)])


def outer():
    walk()


outer()
# expect: ['walk', 'outer', '<module>']
# expect: ['walk']
print(list(traceback.TracebackException(None, None, None).format()), traceback.format_exception(None, None, None))
# expect: ['None: None\n'] ['NoneType: None\n']
print(sys._xoptions, sys.platlibdir, sys.abiflags == '', sys.base_exec_prefix == sys.exec_prefix, sys.flags.int_max_str_digits)  # expect: {} lib True True -1
