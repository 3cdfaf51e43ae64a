# What a group's class was called with stays in its args.
class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def derive(self, exceptions): return Coded(self.message, exceptions, self.code)
group = Coded('coded', [ValueError(1), KeyError(2)], 77)
fits, others = group.split(KeyError)
print(repr(fits), fits.code, repr(others), others.args)
# expect: Coded('coded', [KeyError(2)], 77) 77 Coded('coded', [ValueError(1)], 77) ('coded', [ValueError(1)], 77)
for call in (lambda: ExceptionGroup('a', exceptions=[ValueError()]), lambda: ExceptionGroup('a', [ValueError()], x=1), lambda: ExceptionGroup()):
    try: print(repr(call()))
    except TypeError as e: print(e)
    # expect: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
    # expect: ExceptionGroup() takes no keyword arguments
    # expect: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
