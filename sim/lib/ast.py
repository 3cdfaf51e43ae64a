"""Syntax trees of programs: reading, walking, changing, writing. The parser is the one that all programs go through."""

from _evaluation import tree_of_text

# A line a class: what it derives from, its name, its fields. * is a list, ? may be left out.
_GRAMMAR = """
mod Module body* type_ignores*
mod Expression body
mod Interactive body*
stmt FunctionDef name args body* decorator_list* returns? type_comment?
stmt AsyncFunctionDef name args body* decorator_list* returns? type_comment?
stmt ClassDef name bases* keywords* body* decorator_list*
stmt Return value?
stmt Delete targets*
stmt Assign targets* value type_comment?
stmt AugAssign target op value
stmt AnnAssign target annotation value? simple
stmt For target iter body* orelse* type_comment?
stmt AsyncFor target iter body* orelse* type_comment?
stmt While test body* orelse*
stmt If test body* orelse*
stmt With items* body* type_comment?
stmt AsyncWith items* body* type_comment?
stmt Match subject cases*
stmt Raise exc? cause?
stmt Try body* handlers* orelse* finalbody*
stmt TryStar body* handlers* orelse* finalbody*
stmt Assert test msg?
stmt Import names*
stmt ImportFrom module? names* level?
stmt Global names*
stmt Nonlocal names*
stmt Expr value
stmt Pass
stmt Break
stmt Continue
expr BoolOp op values*
expr NamedExpr target value
expr BinOp left op right
expr UnaryOp op operand
expr Lambda args body
expr IfExp test body orelse
expr Dict keys* values*
expr Set elts*
expr ListComp elt generators*
expr SetComp elt generators*
expr DictComp key value generators*
expr GeneratorExp elt generators*
expr Await value
expr Yield value?
expr YieldFrom value
expr Compare left ops* comparators*
expr Call func args* keywords*
expr FormattedValue value conversion format_spec?
expr JoinedStr values*
expr Constant value kind?
expr Attribute value attr ctx
expr Subscript value slice ctx
expr Starred value ctx
expr Name id ctx
expr List elts* ctx
expr Tuple elts* ctx
expr Slice lower? upper? step?
pattern MatchValue value
pattern MatchSingleton value
pattern MatchSequence patterns*
pattern MatchMapping keys* patterns* rest?
pattern MatchClass cls patterns* kwd_attrs* kwd_patterns*
pattern MatchStar name?
pattern MatchAs pattern? name?
pattern MatchOr patterns*
excepthandler ExceptHandler type? name? body*
AST comprehension target iter ifs* is_async
AST arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*
AST arg arg annotation? type_comment?
AST keyword arg? value
AST alias name asname?
AST withitem context_expr optional_vars?
AST match_case pattern guard? body*
"""
# Classes without fields, in the order of the parser's enumerations.
_MARKS = {
    'operator': 'Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv',
    'unaryop': 'Invert Not UAdd USub',
    'boolop': 'And Or',
    'cmpop': 'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn',
    'expr_context': 'Load Store Del',
}
_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_PLACED = ('stmt', 'expr', 'pattern', 'excepthandler', 'arg', 'keyword', 'alias')


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        own = type(self).__name__
        if len(args) > len(self._fields):
            least = f'at most {len(self._fields)}'
            raise TypeError(f'{own} constructor takes {least} positional argument{"" if len(self._fields) == 1 else "s"}')
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in self._fields[:len(args)]:
                raise TypeError(f'{own} got multiple values for argument {name!r}')
            setattr(self, name, value)


_lists = {}         # (class, field) of the fields that are lists


def _define(name, base, fields=()):
    plain = tuple([field.rstrip('*?') for field in fields])
    members = {'_fields': plain, '__match_args__': plain, '__module__': 'ast'}
    if name in _PLACED:
        members['_attributes'] = _PLACE
        members['end_lineno'] = members['end_col_offset'] = None
    for field in fields:
        if field[-1] == '?':
            members[field[:-1]] = None
        elif field[-1] == '*':
            _lists[name, field[:-1]] = True
    globals()[name] = type(name, (globals()[base],), members)


for _name in 'mod stmt expr pattern excepthandler type_ignore operator unaryop boolop cmpop expr_context'.split():
    _define(_name, 'AST')
for _line in _GRAMMAR.strip().split('\n'):
    _base, _name, *_fields = _line.split()
    _define(_name, _base, _fields)
for _base, _names in _MARKS.items():
    for _name in _names.split():
        _define(_name, _base)
_define('TypeIgnore', 'type_ignore', ['lineno', 'tag'])


# --- reading ---

PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x400, 0x1000, 0x2000


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None):
    if isinstance(source, AST):
        return source
    if mode not in ('exec', 'eval', 'single'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    reader = _Reader(tree_of_text(source, filename, mode).split('\n'))
    nodes = reader.nodes()
    if mode == 'eval':
        return Expression(nodes[0])
    return Interactive(nodes) if mode == 'single' else Module(nodes, [])


# What a part without a name of its own is, by the field that it stands in.
_PARTS = {'generators': 'comprehension', 'keywords': 'keyword', 'names': 'alias', 'items': 'withitem', 'handlers': 'ExceptHandler',
          'cases': 'match_case', 'posonlyargs': 'arg', 'vararg': 'arg', 'kwonlyargs': 'arg', 'kwarg': 'arg'}
_TWINS = {'is_async': 'Async', 'is_star': 'Star'}
_OPERATIONS = {'BinOp': 'operator', 'AugAssign': 'operator', 'UnaryOp': 'unaryop', 'BoolOp': 'boolop', 'Compare': 'cmpop'}
_SINGLES = ('None', 'False', 'True', 'Ellipsis')


class _Reader:
    """Makes nodes of the parser's lines: 'field Class place', 'field value' or 'field -', deeper by a blank a level."""

    def __init__(self, lines):
        self._lines, self._at = lines, 0

    def nodes(self):
        found = []
        while self._at < len(self._lines) - 1:
            label, text = self._next()
            found.append(self._node(text, 0))
        return found

    def _next(self):
        label, _, text = self._lines[self._at].lstrip(' ').partition(' ')
        self._at += 1
        return label, text

    def _is_within(self, depth):
        line = self._lines[self._at]
        return len(line) - len(line.lstrip(' ')) > depth

    def _node(self, text, depth):
        name, place, *constant = text.split(' ', 2)
        fields = {'value': _constant(constant[0])} if constant else self._fields_of(name, depth)
        for flag, twin in _TWINS.items():
            if fields.pop(flag, 0):
                name = name + twin if twin == 'Star' else twin + name
        return self._placed(_made('Expr' if name == 'ExprStatement' else name, fields), place)

    def _placed(self, node, place):
        start, end = place.split('-')
        node.lineno, node.col_offset = [int(number) for number in start.split(':')]
        node.end_lineno, node.end_col_offset = [int(number) for number in end.split(':')]
        return node

    def _fields_of(self, owner, depth):
        fields = {}
        while self._at < len(self._lines) and self._is_within(depth):
            label, text = self._next()
            value = self._value(owner, label, text, depth + 1)
            if (owner, label) in _lists:
                fields.setdefault(label, []).append(value)
            else:
                fields[label] = value
        return fields

    def _value(self, owner, label, text, depth):
        if text == '-':
            return None
        if text == '':
            part = _PARTS.get(label) or ('arg' if owner == 'arguments' else 'arguments')
            return self._part(_made(part, self._fields_of(part, depth)))
        if text[0] == "'":
            return _string(text[1:-1]) or None
        if text[0].isdigit():
            return _scalar(owner, label, int(text))
        return self._node(text, depth)

    def _part(self, node):
        """A part has no place of its own in the lines: it begins and ends with what it is made of."""
        inner = [child for child in iter_child_nodes(node) if hasattr(child, 'lineno')]
        if inner and node._attributes:
            node.lineno, node.col_offset = inner[0].lineno, inner[0].col_offset
            node.end_lineno, node.end_col_offset = inner[-1].end_lineno, inner[-1].end_col_offset
        return node


def _made(name, fields):
    cls = globals()[name]
    node = cls()
    for field in cls._fields:
        if (name, field) in _lists:
            setattr(node, field, fields.get(field, []))
        elif field in fields or field not in cls.__dict__:
            setattr(node, field, fields.get(field, 0 if field == 'is_async' else None))
        else:
            setattr(node, field, None)
    return node


def _scalar(owner, label, number):
    if label == 'ctx':
        return _mark('expr_context', number)
    if label in ('op', 'ops'):
        return _mark(_OPERATIONS[owner], number)
    if label == 'conversion':
        return number or -1
    return eval(_SINGLES[number]) if owner == 'MatchSingleton' else number


def _mark(base, number):
    return globals()[_MARKS[base].split()[number]]()


def _string(text):
    return eval(f"b'{text}'").decode('utf-8', 'surrogatepass')


def _constant(text):
    if text[0] == "'":
        return _string(text[1:-1])
    if text[0] == 'b' and text[1] == "'":
        return eval(text)
    kind, _, rest = text.partition(' ')
    if kind in ('float', 'complex'):
        import struct
        number = struct.unpack('>d', bytes.fromhex(rest))[0]
        return number if kind == 'float' else complex(0, number)
    return ... if kind == 'Ellipsis' else eval(rest or kind)       # that name is a class here


def literal_eval(node_or_string):
    """The value of a text or tree that is made of literals, tuples, lists, dicts, sets, and signs before numbers."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, (Tuple, List, Set)):
        items = [_literal(item) for item in node.elts]
        return tuple(items) if isinstance(node, Tuple) else items if isinstance(node, List) else set(items)
    if isinstance(node, Dict) and None not in node.keys:
        return dict(zip([_literal(key) for key in node.keys], [_literal(value) for value in node.values]))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
        return set()
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed_number(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _number(node):
    if isinstance(node, Constant) and type(node.value) in (int, float, complex):
        return node.value
    where = f' on line {node.lineno}' if getattr(node, 'lineno', None) else ''
    raise ValueError(f'malformed node or string{where}: {node!r}')


# --- walking ---

def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """All nodes below, breadth first."""
    waiting = [node]
    for node in waiting:
        waiting.extend(iter_child_nodes(node))
        yield node


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)


class NodeTransformer(NodeVisitor):
    """A visitor whose results take the nodes' places; None takes a node away."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = self._visited_items(old)
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node

    def _visited_items(self, items):
        result = []
        for item in items:
            if isinstance(item, AST):
                item = self.visit(item)
                if item is None:
                    continue
                if not isinstance(item, AST):
                    result.extend(item)
                    continue
            result.append(item)
        return result


# --- places, and what a person reads ---

def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith('end_') and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, place):
        if node._attributes:
            for i, name in enumerate(_PLACE):
                if getattr(node, name, None) is None:
                    setattr(node, name, place[i])
            place = [getattr(node, name) for name in _PLACE]
        for child in iter_child_nodes(node):
            fix(child, place)
    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
            if getattr(child, 'end_lineno', None) is not None:
                child.end_lineno += n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    first = node.body[0] if node.body else None
    if not isinstance(first, Expr) or not isinstance(first.value, Constant) or not isinstance(first.value.value, str):
        return None
    if not clean:
        return first.value.value
    import inspect
    return inspect.cleandoc(first.value.value)


def get_source_segment(source, node, *, padded=False):
    if getattr(node, 'end_lineno', None) is None or node.end_col_offset is None:
        return None
    lines = source.splitlines(keepends=True)[node.lineno - 1:node.end_lineno]
    lines[-1] = lines[-1].encode()[:node.end_col_offset].decode()
    first = lines[0].encode()
    lines[0] = (' ' * node.col_offset if padded and len(lines) > 1 else '') + first[node.col_offset:].decode()
    return ''.join(lines)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, annotate_fields, include_attributes, indent, 0)[0]


def _dumped(node, named, with_place, indent, level):
    """(text, whether it is short enough to stay on its line)"""
    level += 1
    separator = ', ' if indent is None else ',\n' + indent * level
    start = '' if indent is None else '\n' + indent * level
    if isinstance(node, list):
        if not node:
            return '[]', True
        return f'[{start}{separator.join([_dumped(item, named, with_place, indent, level)[0] for item in node])}]', False
    if not isinstance(node, AST):
        return repr(node), True
    parts, simple = [], True
    keywords = named
    for field in node._fields:
        value = getattr(node, field, None)
        if value is None and getattr(type(node), field, ...) is None or not hasattr(node, field):
            keywords = True
            continue
        text, is_simple = _dumped(value, named, with_place, indent, level)
        simple = simple and is_simple
        parts.append(f'{field}={text}' if keywords else text)
    for name in node._attributes if with_place else ():
        if getattr(node, name, None) is not None:
            parts.append(f'{name}={getattr(node, name)!r}')
    if simple and len(parts) <= 3:
        return f'{type(node).__name__}({", ".join(parts)})', not parts
    return f'{type(node).__name__}({start}{separator.join(parts)})', False


def unparse(ast_obj):
    import _unparse
    return _unparse.text_of(ast_obj)


def source_of_tree(tree, mode):
    """The text that compile() takes in the place of a tree."""
    wanted = {'exec': Module, 'eval': Expression, 'single': Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    import _unparse
    _unparse.check(tree)
    return _unparse.text_of(tree)


from _ast_older import AugLoad, AugStore, Bytes, Ellipsis, ExtSlice, Index, NameConstant, Num, Param, Str, Suite, slice
