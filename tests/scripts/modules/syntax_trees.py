import ast
print(ast.dump(ast.parse('x = 1 + 2\nf(a)'), indent=2))
# expect: Module(
# expect:   body=[
# expect:     Assign(
# expect:       targets=[
# expect:         Name(id='x', ctx=Store())],
# expect:       value=BinOp(
# expect:         left=Constant(value=1),
# expect:         op=Add(),
# expect:         right=Constant(value=2))),
# expect:     Expr(
# expect:       value=Call(
# expect:         func=Name(id='f', ctx=Load()),
# expect:         args=[
# expect:           Name(id='a', ctx=Load())],
# expect:         keywords=[]))],
# expect:   type_ignores=[])
print(ast.dump(ast.parse('a.b', mode='eval'), include_attributes=True))
# expect: Expression(body=Attribute(value=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), attr='b', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=3))
print([type(n).__name__ for n in ast.walk(ast.parse('x = a + b'))])
# expect: ['Module', 'Assign', 'Name', 'BinOp', 'Store', 'Name', 'Add', 'Name', 'Load', 'Load']
class V(ast.NodeVisitor):
    def visit_Name(self, node):
        print('name', node.id, node.lineno, node.col_offset, type(node.ctx).__name__)
        self.generic_visit(node)
V().visit(ast.parse('foo = bar(baz)\n  \nq = 1'))
# expect: name foo 1 0 Store
# expect: name bar 1 6 Load
# expect: name baz 1 10 Load
# expect: name q 3 0 Store
class T(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)
    def visit_Pass(self, node): return None
t = T().visit(ast.parse('print(1 + 2)\npass'))
ast.fix_missing_locations(t)
exec(compile(t, '<ast>', 'exec'))
# expect: 6
print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(2), ast.Mult(), ast.Constant(21))) if 0 else ast.parse('2*21', mode='eval'), '', 'eval')))
# expect: 42
for s in ['[1, (2,), {3: "x"}, {4}, None, True, -1, 1+2j, b"q", set()]', 'f()', 'a', '1+1', '"a" "b"', ' 1', '[', '__import__("os")', '-"a"', '{1:2}[1]', '(1)']:
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(type(e).__name__, str(e).split(' object')[0].split(':')[0])
# expect: [1, (2,), {3: 'x'}, {4}, None, True, -1, (1+2j), b'q', set()]
# expect: ValueError malformed node or string on line 1
# expect: ValueError malformed node or string on line 1
# expect: ValueError malformed node or string on line 1
# expect: 'ab'
# expect: 1
# expect: SyntaxError '[' was never closed (<unknown>, line 1)
# expect: ValueError malformed node or string on line 1
# expect: ValueError malformed node or string on line 1
# expect: ValueError malformed node or string on line 1
# expect: 1
print(ast.get_docstring(ast.parse('"""a\n   b"""')), ast.get_docstring(ast.parse('x')))
# expect: a
# expect: b None
try: ast.parse('x = = 1')
except SyntaxError as e: print(e, e.lineno, e.offset)
# expect: invalid syntax (<unknown>, line 1) 1 5
print(isinstance(ast.parse('1').body[0], ast.Expr), ast.Name._fields, ast.BinOp.__mro__[1].__name__)
# expect: True ('id', 'ctx') expr
n = ast.Name('x', ast.Load()); print(n.id, n._fields, ast.Return().value, list(ast.iter_fields(n))[0])
# expect: x ('id', 'ctx') None ('id', 'x')
try: ast.Name(1, 2, 3)
except TypeError as e: print(e)
# expect: Name constructor takes at most 2 positional arguments
import operator
OPS = {ast.Add: operator.add, ast.Mult: operator.mul, ast.USub: operator.neg}
def ev(node):
    match node:
        case ast.Expression(body): return ev(body)
        case ast.Constant(value=v): return v
        case ast.BinOp(left, op, right): return OPS[type(op)](ev(left), ev(right))
        case ast.UnaryOp(op, operand): return OPS[type(op)](ev(operand))
        case _: raise TypeError(node)
print(ev(ast.parse('2 + 3 * -4', mode='eval')))
# expect: -10
print(ast.get_source_segment('x = foo(1)', ast.parse('x = foo(1)').body[0].value))
# expect: foo(1)
