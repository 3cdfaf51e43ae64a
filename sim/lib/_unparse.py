"""ast.unparse(): the text of a syntax tree. Parentheses stand where precedence asks for them (reference manual, 6.17)."""

import ast

# What binds loosest comes first.
_LEVELS = 'named tuple yield test or and not compare | ^ & shift arith term factor power await atom'.split()
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _ARITH, _TERM, _FACTOR,
 _POWER, _AWAIT, _ATOM) = range(len(_LEVELS))

_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM),
           'Mod': ('%', _TERM), 'FloorDiv': ('//', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT),
           'BitOr': ('|', _BIT_OR), 'BitXor': ('^', _BIT_XOR), 'BitAnd': ('&', _BIT_AND), 'Pow': ('**', _POWER)}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_BOOLEAN = {'And': (' and ', _AND), 'Or': (' or ', _OR)}
_COMPARISONS = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
                'In': 'in', 'NotIn': 'not in'}


def text_of(tree):
    if isinstance(tree, (ast.Module, ast.Interactive, ast.stmt)):
        writer = _Writer()
        writer.block([tree] if isinstance(tree, ast.stmt) else tree.body, is_documented=isinstance(tree, ast.Module))
        return '\n'.join(writer.lines).lstrip('\n')
    if isinstance(tree, list):
        return '\n'.join([text_of(item) for item in tree])
    if isinstance(tree, ast.arguments):
        return _parameters(tree)
    if isinstance(tree, ast.pattern):
        return _pattern(tree)
    return _expr(tree.body if isinstance(tree, ast.Expression) else tree)


def _kind(node):
    return type(node).__name__


# --- expressions ---

def _expr(node, level=_TEST):
    """The text of an expression where what binds more loosely than this level needs parentheses."""
    text, own = _EXPRESSIONS[_kind(node)](node)
    return f'({text})' if own < level else text


def _items(nodes, level=_TEST):
    return ', '.join([_expr(node, level) for node in nodes])


def _constant(node):
    value = node.value
    if value is ...:
        return '...', _ATOM
    if isinstance(value, (float, complex)):
        return repr(value).replace('inf', '1e309'), _ATOM
    return ('u' if node.kind == 'u' else '') + repr(value), _ATOM


def _tuple(node):
    if not node.elts:
        return '()', _ATOM
    return _items(node.elts) + (',' if len(node.elts) == 1 else ''), _TUPLE


def _dict(node):
    pairs = [f'**{_expr(value, _BIT_OR)}' if key is None else f'{_expr(key)}: {_expr(value)}'
             for key, value in zip(node.keys, node.values)]
    return '{' + ', '.join(pairs) + '}', _ATOM


def _binary(node):
    sign, own = _BINARY[_kind(node.op)]
    left, right = (own + 1, own) if sign == '**' else (own, own + 1)
    return f'{_expr(node.left, left)} {sign} {_expr(node.right, right)}', own


def _unary(node):
    sign, own = _UNARY[_kind(node.op)]
    return sign + _expr(node.operand, own), own


def _boolean(node):
    sign, own = _BOOLEAN[_kind(node.op)]
    # Each operand asks for one level more than the one before it, as CPython's writer does.
    return sign.join([_expr(value, own + 1 + i) for i, value in enumerate(node.values)]), own


def _compare(node):
    text = _expr(node.left, _COMPARE + 1)
    for op, right in zip(node.ops, node.comparators):
        text += f' {_COMPARISONS[_kind(op)]} {_expr(right, _COMPARE + 1)}'
    return text, _COMPARE


def _call(node):
    words = [_expr(arg) for arg in node.args]
    words += [f'**{_expr(word.value)}' if word.arg is None else f'{word.arg}={_expr(word.value)}' for word in node.keywords]
    return f'{_expr(node.func, _ATOM)}({", ".join(words)})', _ATOM


def _attribute(node):
    gap = ' ' if isinstance(node.value, ast.Constant) and type(node.value.value) is int else ''
    return f'{_expr(node.value, _ATOM)}{gap}.{node.attr}', _ATOM


def _subscript(node):
    index = node.slice
    inner = _expr(index, _TUPLE)
    return f'{_expr(node.value, _ATOM)}[{inner}]', _ATOM


def _slice(node):
    text = ('' if node.lower is None else _expr(node.lower)) + ':' + ('' if node.upper is None else _expr(node.upper))
    return text if node.step is None else f'{text}:{_expr(node.step)}', _TEST


def _for_parts(generators):
    text = ''
    for part in generators:
        word = ' async for ' if part.is_async else ' for '
        text += word + _expr(part.target, _TUPLE) + ' in ' + _expr(part.iter, _TEST + 1)
        text += ''.join([' if ' + _expr(test, _TEST + 1) for test in part.ifs])
    return text


def _comprehension(opening, closing):
    return lambda node: (opening + _expr(node.elt) + _for_parts(node.generators) + closing, _ATOM)


def _dict_comprehension(node):
    return f'{{{_expr(node.key)}: {_expr(node.value)}{_for_parts(node.generators)}}}', _ATOM


def _lambda(node):
    parameters = _parameters(node.args)
    return f'lambda{" " if parameters else ""}{parameters}: {_expr(node.body)}', _TEST


def _conditional(node):
    return f'{_expr(node.body, _TEST + 1)} if {_expr(node.test, _TEST + 1)} else {_expr(node.orelse)}', _TEST


def _yield(node):
    word = 'yield from ' if isinstance(node, ast.YieldFrom) else 'yield ' if node.value is not None else 'yield'
    return word + ('' if node.value is None else _expr(node.value, _ATOM if word == 'yield from ' else _TEST)), _YIELD


def _joined(node):
    """An f-string: in quotes that its parts don't use."""
    text = _pieces(node.values)
    for quote in ("'", '"', "'''", '"""'):
        if quote not in text and '\n' not in text.replace('\\n', ''):
            break
    return f'f{quote}{text}{quote}', _ATOM


def _pieces(values):
    text = ''
    for value in values:
        if isinstance(value, ast.Constant):
            plain = [letter if letter.isprintable() and letter != '\\' else repr(letter)[1:-1] for letter in value.value]
            text += ''.join(plain).replace('{', '{{').replace('}', '}}')
        else:
            text += _replacement(value)
    return text


def _replacement(node):
    inner = _expr(node.value, _TEST + 1)
    text = '{' + (' ' if inner.startswith('{') else '') + inner
    if node.conversion != -1:
        text += '!' + chr(node.conversion)
    return text + ('' if node.format_spec is None else ':' + _pieces(node.format_spec.values)) + '}'


_EXPRESSIONS = {
    'Constant': _constant, 'Tuple': _tuple, 'Dict': _dict, 'BinOp': _binary, 'UnaryOp': _unary, 'BoolOp': _boolean,
    'Compare': _compare, 'Call': _call, 'Attribute': _attribute, 'Subscript': _subscript, 'Slice': _slice, 'Lambda': _lambda,
    'IfExp': _conditional, 'Yield': _yield, 'YieldFrom': _yield, 'JoinedStr': _joined, 'DictComp': _dict_comprehension,
    'ListComp': _comprehension('[', ']'), 'SetComp': _comprehension('{', '}'), 'GeneratorExp': _comprehension('(', ')'),
    'Name': lambda node: (node.id, _ATOM),
    'List': lambda node: (f'[{_items(node.elts)}]', _ATOM),
    'Set': lambda node: (f'{{{_items(node.elts)}}}' if node.elts else '{*()}', _ATOM),
    'Starred': lambda node: ('*' + _expr(node.value, _BIT_OR), _ATOM),
    'Await': lambda node: ('await ' + _expr(node.value, _ATOM), _AWAIT),
    'NamedExpr': lambda node: (f'{_expr(node.target, _ATOM)} := {_expr(node.value, _ATOM)}', _NAMED),
    'FormattedValue': lambda node: _joined(ast.JoinedStr([node])),
}


# --- parameters and patterns ---

def _parameters(node):
    plain = node.posonlyargs + node.args
    defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
    words = [_parameter(arg, default) for arg, default in zip(plain, defaults)]
    if node.posonlyargs:
        words.insert(len(node.posonlyargs), '/')
    if node.vararg is not None or node.kwonlyargs:
        words.append('*' + ('' if node.vararg is None else _parameter(node.vararg, None)))
    words += [_parameter(arg, default) for arg, default in zip(node.kwonlyargs, node.kw_defaults)]
    if node.kwarg is not None:
        words.append('**' + _parameter(node.kwarg, None))
    return ', '.join(words)


def _parameter(arg, default):
    text = arg.arg if arg.annotation is None else f'{arg.arg}: {_expr(arg.annotation)}'
    return text if default is None else f'{text}={_expr(default)}'


def _pattern(node, in_or=False):
    return _PATTERNS[_kind(node)](node, in_or)


def _patterns(nodes):
    return [_pattern(node) for node in nodes]


def _mapping_pattern(node, in_or):
    pairs = [f'{_expr(key)}: {_pattern(value)}' for key, value in zip(node.keys, node.patterns)]
    return '{' + ', '.join(pairs + ([f'**{node.rest}'] if node.rest else [])) + '}'


def _class_pattern(node, in_or):
    named = [f'{name}={_pattern(value)}' for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
    return f'{_expr(node.cls, _ATOM)}({", ".join(_patterns(node.patterns) + named)})'


def _as_pattern(node, in_or):
    if node.pattern is None:
        return node.name or '_'
    text = f'{_pattern(node.pattern, True)} as {node.name}'
    return f'({text})' if in_or else text


def _or_pattern(node, in_or):
    return ' | '.join([_pattern(item, True) for item in node.patterns])


_PATTERNS = {
    'MatchValue': lambda node, in_or: _expr(node.value),
    'MatchSingleton': lambda node, in_or: repr(node.value),
    'MatchSequence': lambda node, in_or: f'[{", ".join(_patterns(node.patterns))}]',
    'MatchStar': lambda node, in_or: f'*{node.name or "_"}',
    'MatchMapping': _mapping_pattern, 'MatchClass': _class_pattern, 'MatchAs': _as_pattern, 'MatchOr': _or_pattern,
}


# --- statements ---

class _Writer:
    """Lines, and how deep they are."""

    def __init__(self):
        self.lines, self._depth = [], 0

    def line(self, text):
        self.lines.append('    ' * self._depth + text)

    def block(self, statements, is_documented=False):
        if is_documented and statements and self._doc_string(statements[0]):
            statements = statements[1:]
        for statement in statements:
            getattr(self, 'write_' + _kind(statement), self._simple)(statement)

    def under(self, header, statements, is_documented=False):
        """A compound statement: its first line, and what is indented below it."""
        self.line(header + ':')
        self._depth += 1
        self.block(statements, is_documented)
        self._depth -= 1

    def _doc_string(self, statement):
        value = getattr(statement, 'value', None)
        if not isinstance(statement, ast.Expr) or not isinstance(value, ast.Constant) or not isinstance(value.value, str):
            return False
        text = value.value.replace('\\', '\\\\')
        quote = "'''" if '"""' in text or text.endswith('"') else '"""'
        first, *others = (quote + text + quote).split('\n')
        self.line(first)
        self.lines.extend(others)
        return True

    def _simple(self, node):
        self.line(_STATEMENTS[_kind(node)](node))

    def write_FunctionDef(self, node, word='def '):
        returns = '' if node.returns is None else f' -> {_expr(node.returns)}'
        self._definition(node, f'{word}{node.name}({_parameters(node.args)}){returns}')

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, 'async def ')

    def write_ClassDef(self, node):
        arguments = _call(ast.Call(ast.Name(''), node.bases, node.keywords))[0]
        self._definition(node, f'class {node.name}{"" if arguments == "()" else arguments}')

    def _definition(self, node, header):
        if self.lines:
            self.lines.append('')
        for decorator in node.decorator_list:
            self.line('@' + _expr(decorator))
        self.under(header, node.body, is_documented=True)

    def write_If(self, node, word='if'):
        self.under(f'{word} {_expr(node.test)}', node.body)
        if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
            self.write_If(node.orelse[0], 'elif')
        else:
            self._part('else', node.orelse)

    def _part(self, word, statements):
        if statements:
            self.under(word, statements)

    def write_While(self, node):
        self.under(f'while {_expr(node.test)}', node.body)
        self._part('else', node.orelse)

    def write_For(self, node, word='for'):
        self.under(f'{word} {_expr(node.target, _TUPLE)} in {_expr(node.iter)}', node.body)
        self._part('else', node.orelse)

    def write_AsyncFor(self, node):
        self.write_For(node, 'async for')

    def write_With(self, node, word='with'):
        items = [_expr(item.context_expr) + ('' if item.optional_vars is None else ' as ' + _expr(item.optional_vars))
                 for item in node.items]
        self.under(f'{word} {", ".join(items)}', node.body)

    def write_AsyncWith(self, node):
        self.write_With(node, 'async with')

    def write_Try(self, node, star=''):
        self.under('try', node.body)
        for handler in node.handlers:
            what = '' if handler.type is None else ' ' + _expr(handler.type)
            self.under(f'except{star}{what}{f" as {handler.name}" if handler.name else ""}', handler.body)
        self._part('else', node.orelse)
        self._part('finally', node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, '*')

    def write_Match(self, node):
        self.line(f'match {_expr(node.subject)}:')
        self._depth += 1
        for case in node.cases:
            guard = '' if case.guard is None else f' if {_expr(case.guard)}'
            self.under(f'case {_pattern(case.pattern)}{guard}', case.body)
        self._depth -= 1


def _word(word, *nodes, joint=', '):
    return f'{word} {joint.join([_expr(node) for node in nodes if node is not None])}'.rstrip()


def _annotated(node):
    target = _expr(node.target)
    if not node.simple and isinstance(node.target, ast.Name):
        target = f'({target})'
    return f'{target}: {_expr(node.annotation)}' + ('' if node.value is None else f' = {_expr(node.value)}')


def _aliases(names):
    return ', '.join([alias.name + (f' as {alias.asname}' if alias.asname else '') for alias in names])


_STATEMENTS = {
    'Expr': lambda node: _expr(node.value, _YIELD),
    'Assign': lambda node: ''.join([_expr(target, _TUPLE) + ' = ' for target in node.targets]) + _expr(node.value),
    'AugAssign': lambda node: f'{_expr(node.target)} {_BINARY[_kind(node.op)][0]}= {_expr(node.value)}',
    'AnnAssign': _annotated,
    'Return': lambda node: _word('return', node.value),
    'Delete': lambda node: _word('del', *node.targets),
    'Raise': lambda node: _word('raise', node.exc, node.cause, joint=' from '),
    'Assert': lambda node: _word('assert', node.test, node.msg),
    'Import': lambda node: f'import {_aliases(node.names)}',
    'ImportFrom': lambda node: f'from {"." * (node.level or 0)}{node.module or ""} import {_aliases(node.names)}',
    'Global': lambda node: f'global {", ".join(node.names)}',
    'Nonlocal': lambda node: f'nonlocal {", ".join(node.names)}',
    'Pass': lambda node: 'pass', 'Break': lambda node: 'break', 'Continue': lambda node: 'continue',
}


_BLOCKS = 'body', 'orelse', 'finalbody'


def check(node):
    """Has the tree all that compile() needs of it?"""
    kind = type(node)
    group = next(base for base in kind.__mro__ if base.__base__ is ast.AST).__name__
    for name in node._attributes:
        if name in ('lineno', 'col_offset') and not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {group}')
    for name in node._fields:
        if not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {kind.__name__}')
        value = getattr(node, name)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                check(child)
            elif name in _BLOCKS and isinstance(value, list):
                raise TypeError('required field "lineno" missing from stmt')
