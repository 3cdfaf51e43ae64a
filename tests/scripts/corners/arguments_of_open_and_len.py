import os
import tempfile

os.chdir(tempfile.mkdtemp())
open('f', 'w').close()


def refused(**keywords):
    try:
        open(**keywords)
    except (TypeError, ValueError) as error:
        print(error)


refused(file='f', mode=None)  # expect: open() argument 'mode' must be str, not None
refused(file='f', buffering='x')  # expect: 'str' object cannot be interpreted as an integer
refused(file='f', newline=5)  # expect: open() argument 'newline' must be str or None, not int
refused(file='f', encoding=5)  # expect: open() argument 'encoding' must be str or None, not int
refused(file='f', errors=5)  # expect: open() argument 'errors' must be str or None, not int
refused(file=-1)  # expect: negative file descriptor


class Ten:
    def __index__(self):
        return 10


class Sized:
    def __len__(self):
        return Ten()


print(len(Sized()), object().__subclasshook__())  # expect: 10 NotImplemented
names = [cls.__name__ for cls in BaseException.__subclasses__()]
print(names.count('BaseExceptionGroup'), names.count('Exception'), isinstance(BaseExceptionGroup, type))  # expect: 1 1 True
print(frozenset([1]).__reduce__())  # expect: (<class 'frozenset'>, ([1],), None)
error = ValueError(1)
error.add_note('n')
print(error.__reduce__())  # expect: (<class 'ValueError'>, (1,), {'__notes__': ['n']})
try:
    (each for each in ()).__reduce_ex__(2)
except TypeError as refusal:
    print(refusal)  # expect: cannot pickle 'generator' object
