"""ast: the classes that constants had before Python 3.8, and what became of others."""

import ast
import warnings

_NAMES = {bool: 'NameConstant', type(None): 'NameConstant', int: 'Num', float: 'Num', complex: 'Num', str: 'Str', bytes: 'Bytes',
          type(...): 'Ellipsis'}


class _KindOfConstant(type):
    """isinstance() tells these classes apart by the value of a Constant."""

    def __instancecheck__(cls, instance):
        if not isinstance(instance, ast.Constant):
            return False
        if cls.__module__ == 'ast':
            return any([name == cls.__name__ and isinstance(instance.value, kind) for kind, name in _NAMES.items()]) \
                and (cls.__name__ != 'Num' or not isinstance(instance.value, bool))
        return type.__instancecheck__(cls, instance)


def _constant_class(name, make):
    def __new__(cls, *args, **kwargs):
        return make(*args, **kwargs) if cls.__module__ == 'ast' else ast.Constant.__new__(cls)
    return _KindOfConstant(name, (ast.Constant,), {'__new__': __new__, '__module__': 'ast', '_fields': ast.Constant._fields,
                                                   '__doc__': 'Deprecated AST node class. Use ast.Constant instead'})


Num, Str, Bytes, NameConstant = [_constant_class(name, ast.Constant) for name in ('Num', 'Str', 'Bytes', 'NameConstant')]
Ellipsis = _constant_class('Ellipsis', lambda *args, **kwargs: ast.Constant(..., *args, **kwargs))


class slice(ast.AST):
    pass


class Index(slice):
    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return ast.Tuple(list(dims), ast.Load(), **kwargs)


class Suite(ast.mod):
    pass


class AugLoad(ast.expr_context):
    pass


class AugStore(ast.expr_context):
    pass


class Param(ast.expr_context):
    pass


for _each in (slice, Index, ExtSlice, Suite, AugLoad, AugStore, Param):
    _each.__module__ = 'ast'


def _as(name):
    return property(lambda self: getattr(self, name), lambda self, value: setattr(self, name, value))


ast.Constant.n = ast.Constant.s = _as('value')
ast.Tuple.dims = _as('elts')


def visit_Constant(self, node):
    """A visitor of before may have a method for the kind of constant."""
    method = 'visit_' + next((name for kind, name in _NAMES.items() if isinstance(node.value, kind)), 'Constant')
    if method == 'visit_Constant' or not hasattr(self, method):
        return self.generic_visit(node)
    warnings.warn(f'{method} is deprecated; add visit_Constant', DeprecationWarning, 2)
    return getattr(self, method)(node)


ast.NodeVisitor.visit_Constant = visit_Constant
