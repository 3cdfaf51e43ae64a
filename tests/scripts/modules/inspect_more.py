import inspect
from inspect import Parameter, Signature
def f(a, b: 'int' = 1, *c, d, **e) -> str: pass
class A: pass
class B(A): pass
print(inspect.signature(f).parameters)
# expect: OrderedDict([('a', <Parameter "a">), ('b', <Parameter "b: 'int' = 1">), ('c', <Parameter "*c">), ('d', <Parameter "d">), ('e', <Parameter "**e">)])
print(inspect.get_annotations(f), inspect.get_annotations(f, eval_str=True))
# expect: {'b': 'int', 'return': <class 'str'>} {'b': <class 'int'>, 'return': <class 'str'>}
print(inspect.getcallargs(f, 1, d=2))  # expect: {'a': 1, 'c': (), 'e': {}, 'd': 2, 'b': 1}
print(inspect.getclasstree([A, B]))
# expect: [(<class 'object'>, ()), [(<class '__main__.A'>, (<class 'object'>,)), [(<class '__main__.B'>, (<class '__main__.A'>,))]]]
def outer():
    x = 1
    def inner(): return x, f, len, nowhere
    return inner
print(inspect.getclosurevars(outer())._replace(globals=...))
# expect: ClosureVars(nonlocals={'x': 1}, globals=Ellipsis, builtins={'len': <built-in function len>}, unbound={'nowhere'})
print(inspect.GEN_CREATED, inspect.getgeneratorstate(i for i in ''))  # expect: GEN_CREATED GEN_CREATED
try:
    Signature([Parameter('a', Parameter.POSITIONAL_ONLY, default=1), Parameter('b', Parameter.POSITIONAL_ONLY)])
except ValueError as error:
    print(error)  # expect: non-default argument follows default argument
try:
    inspect.get_annotations(5)
except TypeError as error:
    print(error)  # expect: 5 is not a module, class, or callable.
print(inspect.formatannotation(list[int]), [m[0] for m in inspect.getmembers_static(B)][:2])  # expect: list[int] ['__class__', '__delattr__']
