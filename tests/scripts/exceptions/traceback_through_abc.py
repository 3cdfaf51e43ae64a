# A module that CPython has frozen has no file; its lines are not shown.
import abc
class Base(abc.ABC):
    def __init_subclass__(cls, code): pass
class Derived(Base): pass
# expect stderr: Traceback (most recent call last):
# expect stderr matches:   File ".*traceback_through_abc.py", line 5, in <module>
# expect stderr:     class Derived(Base): pass
# expect stderr:   File "<frozen abc>", line N, in __new__
# expect stderr: TypeError: Base.__init_subclass__() missing 1 required positional argument: 'code'
# expect exit: 1
