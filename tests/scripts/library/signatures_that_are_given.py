# inspect.signature: __signature__ ends the way along __wrapped__, eval_str evaluates annotations, names are no keywords.
import functools
import inspect
from inspect import Parameter


def f(a: 'int', b: "list[str]" = None) -> 'C':
    pass


class C:
    def __init__(self, x: 'C'):
        pass

    def method(self, y: 'int'):
        pass


@functools.wraps(f)
def wrapper(*args):
    pass


print(inspect.signature(wrapper))                  # expect: (a: 'int', b: 'list[str]' = None) -> 'C'
wrapper.__signature__ = inspect.Signature([Parameter('q', Parameter.KEYWORD_ONLY)])
print(inspect.signature(wrapper))                  # expect: (*, q)
print(inspect.signature(f, eval_str=True))         # expect: (a: int, b: list[str] = None) -> __main__.C
print(inspect.signature(C, eval_str=True))         # expect: (x: __main__.C)
print(inspect.signature(C(1).method, eval_str=True))  # expect: (y: int)
print(inspect.signature(f, eval_str=True, globals={'int': str, 'C': 5}))  # expect: (a: str, b: list[str] = None) -> 5
for name in ('for', '1a'):
    try:
        Parameter(name, Parameter.KEYWORD_ONLY)
    except ValueError as error:
        print(error)
# expect: 'for' is not a valid parameter name
# expect: '1a' is not a valid parameter name
