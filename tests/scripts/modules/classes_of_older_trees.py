import ast

n = ast.parse('1 + 2.5', mode='eval').body
print(isinstance(n.left, ast.Num), n.left.n, isinstance(ast.Constant('a'), ast.Str), ast.Constant('a').s)  # expect: True 1 True a
print(isinstance(ast.Constant(None), ast.NameConstant), isinstance(ast.Constant(...), ast.Ellipsis), isinstance(ast.Constant(b'x'), ast.Bytes))
# expect: True True True
print(isinstance(ast.Constant(True), ast.Num), isinstance(ast.Constant('a'), ast.Num), isinstance(n, ast.Num), isinstance(5, ast.Num))
# expect: False False False False
print(ast.dump(ast.Num(5)), ast.Num(n=3).value, type(ast.Str('x')).__name__, ast.Num.__mro__, ast.dump(ast.Str(s='q')))
# expect: Constant(value=5) 3 Constant (<class 'ast.Num'>, <class 'ast.Constant'>, <class 'ast.expr'>, <class 'ast.AST'>, <class 'object'>) Constant(value='q')
print(ast.dump(ast.NameConstant(None)), ast.dump(ast.Ellipsis()), ast.Num.__doc__, issubclass(ast.Num, ast.Constant))
# expect: Constant(value=None) Constant(value=Ellipsis) Deprecated AST node class. Use ast.Constant instead True


class Old(ast.NodeVisitor):
    def visit_Num(self, node):
        print('number', node.n)

    def visit_Str(self, node):
        print('text', node.s)

    def visit_NameConstant(self, node):
        print('name', node.value)


class Both(Old):
    def visit_Constant(self, node):
        print('constant', node.value)


Old().visit(ast.parse('f(1, "a", None, True, b"z", ...)'))
# expect: number 1
# expect: text a
# expect: name None
# expect: name True
Both().visit(ast.parse('f(1)'))  # expect: constant 1
c = ast.Constant(1)
c.n = 5
print(c.value, ast.Index(c) is c, ast.dump(ast.ExtSlice([c])), ast.Index, ast.Suite.__mro__[1], ast.Param.__mro__[1])
# expect: 5 True Tuple(elts=[Constant(value=5)], ctx=Load()) <class 'ast.Index'> <class 'ast.mod'> <class 'ast.expr_context'>


def value_of(node):
    if isinstance(node, ast.Num):
        return node.n
    return {ast.Add: lambda a, b: a + b}[type(node.op)](value_of(node.left), value_of(node.right))


print(value_of(n))  # expect: 3.5
try:
    ast.parse('x', mode='other')
except ValueError as e:
    print(e)  # expect: compile() mode must be 'exec', 'eval', 'single' or 'func_type'
print(ast.dump(ast.parse('...')), ast.literal_eval('[..., None]'))  # expect: Module(body=[Expr(value=Constant(value=Ellipsis))], type_ignores=[]) [Ellipsis, None]
