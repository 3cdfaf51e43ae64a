"""What compile(optimize=…) leaves out of a text."""

import ast

_DOCUMENTED = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class _Optimizer(ast.NodeTransformer):
    def __init__(self, level):
        self._level = level

    def generic_visit(self, node):
        if self._level == 2 and isinstance(node, _DOCUMENTED) and ast.get_docstring(node, False) is not None:
            del node.body[0]
        super().generic_visit(node)
        if getattr(node, 'body', None) == [] and not isinstance(node, ast.Module):
            node.body.append(ast.Pass())
        return node

    def visit_Assert(self, node):
        return None

    def visit_Name(self, node):
        return ast.Constant(False) if node.id == '__debug__' else node


def optimized(source, filename, mode, level):
    """The text of a program without its assertions, at level 2 also without its docstrings."""
    return ast.unparse(_Optimizer(level).visit(ast.parse(source, filename, mode)))
