# inspect: signatures, source text, members, frames
import functools
import inspect
import sys
import threading


def caller():
    return inspect.currentframe().f_back.f_code.co_name, sys._getframe(1).f_lineno, inspect.stack()[1].function


def outer():
    hidden = 1
    return caller(), sorted(sys._getframe().f_locals)


def add(a, b=2, /, c: int = 3, *args, d, e: str = 'x', **kw) -> int:
    """Adds.

        More about it.
    """
    return a


class Base:
    """Docs."""

    def method(self, x=1):
        pass

    @staticmethod
    def util():
        pass


# A comment
class Child(Base):
    @classmethod
    def made(cls,
             size=(1,
                   2)):
        return size

    def method(self, y):
        text = '''
not indented'''
        return text


print(outer())  # expect: (('outer', 14, 'outer'), ['hidden'])
signature = inspect.signature(add)
print(signature, list(signature.parameters), signature.return_annotation, signature.parameters['b'].default)
# expect: (a, b=2, /, c: int = 3, *args, d, e: str = 'x', **kw) -> int ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] <class 'int'> 2
for parameter in signature.parameters.values():
    print(parameter, parameter.kind, parameter.kind.name, parameter.default is inspect.Parameter.empty, repr(parameter))
    # expect: a POSITIONAL_ONLY POSITIONAL_ONLY True <Parameter "a">
    # expect: b=2 POSITIONAL_ONLY POSITIONAL_ONLY False <Parameter "b=2">
    # expect: c: int = 3 POSITIONAL_OR_KEYWORD POSITIONAL_OR_KEYWORD False <Parameter "c: int = 3">
    # expect: *args VAR_POSITIONAL VAR_POSITIONAL True <Parameter "*args">
    # expect: d KEYWORD_ONLY KEYWORD_ONLY True <Parameter "d">
    # expect: e: str = 'x' KEYWORD_ONLY KEYWORD_ONLY False <Parameter "e: str = 'x'">
    # expect: **kw VAR_KEYWORD VAR_KEYWORD True <Parameter "**kw">
print(inspect.signature(Base), inspect.signature(Child().method), inspect.signature(lambda *, k=None: 0), repr(inspect.signature(outer)))
# expect: () (y) (*, k=None) <Signature ()>
print(inspect.signature(functools.partial(add, 1, d=5)), inspect.getfullargspec(add))
# expect: (b=2, /, c: int = 3, *args, d=5, e: str = 'x', **kw) -> int FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(2, 3), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 'x'}, annotations={'return': <class 'int'>, 'c': <class 'int'>, 'e': <class 'str'>})
bound = signature.bind(1, d=4, z=5)
print(bound.args, bound.kwargs, bound.arguments)  # expect: (1,) {'d': 4, 'z': 5} {'a': 1, 'd': 4, 'kw': {'z': 5}}
bound.apply_defaults()
print(bound)  # expect: <BoundArguments (a=1, b=2, c=3, args=(), d=4, e='x', kw={'z': 5})>
for call in (lambda: signature.bind(), lambda: inspect.signature(outer).bind(1), lambda: inspect.signature(outer).bind(k=1)):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: missing a required argument: 'a'
        # expect: too many positional arguments
        # expect: got an unexpected keyword argument 'k'
print(inspect.getdoc(add), inspect.getsource(caller), inspect.getsource(Child), inspect.getsource(Child.method), sep='\n')
# expect: Adds.
# expect:
# expect: More about it.
# expect: def caller():
# expect:     return inspect.currentframe().f_back.f_code.co_name, sys._getframe(1).f_lineno, inspect.stack()[1].function
# expect:
# expect: class Child(Base):
# expect:     @classmethod
# expect:     def made(cls,
# expect:              size=(1,
# expect:                    2)):
# expect:         return size
# expect:
# expect:     def method(self, y):
# expect:         text = '''
# expect: not indented'''
# expect:         return text
# expect:
# expect:     def method(self, y):
# expect:         text = '''
# expect: not indented'''
# expect:         return text
# expect:
print(inspect.getsourcelines(outer)[1], inspect.getcomments(Child), inspect.getmro(Child))
# expect: 12 # A comment
# expect:  (<class '__main__.Child'>, <class '__main__.Base'>, <class 'object'>)
print([name for name, _ in inspect.getmembers(Child, inspect.isfunction)], inspect.getmodule(add).__name__)  # expect: ['method', 'util'] __main__
print(inspect.isfunction(add), inspect.ismethod(Base().method), inspect.isclass(Base), inspect.isbuiltin(len),
      inspect.isgeneratorfunction(add), inspect.iscoroutinefunction(add), inspect.ismodule(sys), inspect.isroutine(print))
# expect: True True True True False False True True
try:
    inspect.getsource(len)
except TypeError as error:
    print('no source')  # expect: no source
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
    print(traceback.tb_lineno > 50, traceback.tb_next, traceback.tb_frame.f_code.co_name, type(traceback.tb_frame))  # expect: True None <module> <class 'frame'>
code = add.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_firstlineno)
# expect: add 3 2 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kw') 17


def worker():
    print(inspect.currentframe().f_code.co_name, inspect.stack()[0][3])  # expect: worker worker


thread = threading.Thread(target=worker)
thread.start()
thread.join()
