class Plugin:
    names = []
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.names.append(cls.__name__)

class A(Plugin):
    pass
class B(A):
    pass
print(Plugin.names)  # expect: ['A', 'B']
