# Private names in imports of a class, flags of nested code, the names that methods and made modules have.
import types


class Private:
    def missing(self):
        import __nowhere

    def from_missing(self):
        from os import __nothing


for name in ('missing', 'from_missing'):
    try:
        getattr(Private(), name)()
    except ImportError as error:
        print(str(error).split(' (')[0])
# expect: No module named '_Private__nowhere'
# expect: cannot import name '_Private__nothing' from 'os'


def outer():
    def inner():
        pass
    return inner


print(outer.__code__.co_flags, outer().__code__.co_flags, Private.missing.__code__.co_flags)  # expect: 3 19 3
print([name for name in dir(Private().missing) if name not in dir(object())])  # expect: ['__call__', '__func__', '__self__']
made = types.ModuleType('made')
made.x = 1
print(dir(made))                             # expect: ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'x']
print(outer.__builtins__['len'] is len)      # expect: True
