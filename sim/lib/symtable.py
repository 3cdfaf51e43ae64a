"""The names of a program by scope: what each is there, and where it comes from."""

import ast

__all__ = ['symtable', 'SymbolTable', 'Class', 'Function', 'Symbol']

# What is done with a name in a scope, and how it is found there.
_GLOBAL, _ASSIGNED, _PARAMETER, _NONLOCAL, _USED, _IMPORTED, _ANNOTATED = [1 << bit for bit in range(7)]
_BOUND = _ASSIGNED | _PARAMETER | _IMPORTED
_LOCAL, _CELL, _FREE, _EXPLICIT, _IMPLICIT = range(5)


def symtable(code, filename, compile_type):
    if compile_type not in ('exec', 'eval', 'single'):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    if not isinstance(code, (str, bytes)):
        raise TypeError('symtable() arg 1 must be a string or bytes object')
    compile(code, filename, compile_type)       # refuses what is wrong about names
    top = _Block('module', 'top', 0, None)
    _Builder(top).visit(ast.parse(code, filename, compile_type))
    _resolve(top, frozenset())
    return _table(top, filename)


class _Block:
    def __init__(self, kind, name, line, outer):
        self.kind, self.name, self.line, self.outer = kind, name, line, outer
        self.names, self.scopes, self.children = {}, {}, []
        self.is_nested = outer is not None and (outer.is_nested or outer.kind == 'function')
        self.is_comprehension = False


class _Builder(ast.NodeVisitor):
    """Notes each name where it stands."""

    def __init__(self, top):
        self._top = self._block = top
        self._class = None          # whose name goes before __private ones

    def _note(self, name, what, block=None):
        block = block or self._block
        if self._class and name[:2] == '__' and name[-2:] != '__' and '.' not in name:
            name = f'_{self._class.lstrip("_")}{name}' if self._class.strip('_') else name
        block.names[name] = block.names.get(name, 0) | what
        if what & _GLOBAL:
            self._top.names[name] = self._top.names.get(name, 0) | what

    def _all(self, *parts):
        for part in parts:
            for node in part if isinstance(part, list) else [part]:
                if node is not None:
                    self.visit(node)

    def _inside(self, kind, name, line):
        self._block = _Block(kind, name, line, self._block)
        self._block.outer.children.append(self._block)
        return self._block

    def _leave(self):
        self._block = self._block.outer

    # --- what has a scope of its own ---

    def visit_FunctionDef(self, node):
        arguments = node.args
        self._note(node.name, _ASSIGNED)
        everyone = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        self._all(arguments.defaults, arguments.kw_defaults)
        self._all([each.annotation for each in everyone if each is not None], node.returns, node.decorator_list)
        self._function(node.name, node.lineno, everyone, node.body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        arguments = node.args
        self._all(arguments.defaults, arguments.kw_defaults)
        self._function('lambda', node.lineno, [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs,
                                               arguments.vararg, arguments.kwarg], node.body)

    def _function(self, name, line, parameters, body):
        self._inside('function', name, line)
        for each in parameters:
            if each is not None:
                self._note(each.arg, _PARAMETER)
        self._all(body)
        self._leave()

    def visit_ClassDef(self, node):
        self._note(node.name, _ASSIGNED)
        self._all(node.bases, node.keywords, node.decorator_list)
        self._inside('class', node.name, node.lineno)
        before, self._class = self._class, node.name
        self._all(node.body)
        self._class = before
        self._leave()

    def _comprehension(self, node, name, *results):
        first, *others = node.generators
        self.visit(first.iter)      # outside
        self._inside('function', name, node.lineno).is_comprehension = True
        self._note('.0', _PARAMETER)
        self._all(first.target, first.ifs)
        for each in others:
            self._all(each.target, each.iter, each.ifs)
        self._all(*results)
        self._leave()

    def visit_ListComp(self, node):
        self._comprehension(node, 'listcomp', node.elt)

    def visit_SetComp(self, node):
        self._comprehension(node, 'setcomp', node.elt)

    def visit_GeneratorExp(self, node):
        self._comprehension(node, 'genexpr', node.elt)

    def visit_DictComp(self, node):
        self._comprehension(node, 'dictcomp', node.key, node.value)

    # --- names ---

    def visit_Name(self, node):
        self._note(node.id, _USED if isinstance(node.ctx, ast.Load) else _ASSIGNED)
        if node.id == 'super' and self._block.kind == 'function' and isinstance(node.ctx, ast.Load):
            self._note('__class__', _USED)

    def visit_NamedExpr(self, node):
        """Within a comprehension it is the function around that gets the name."""
        block = self._block
        while block.is_comprehension:
            block = block.outer
        if block is not self._block:
            self._note(node.target.id, _ASSIGNED, block)
            self._note(node.target.id, _GLOBAL if block.kind == 'module' else _NONLOCAL)
        self._note(node.target.id, _ASSIGNED)
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        if isinstance(node.target, ast.Name):
            self._note(node.target.id, _ANNOTATED | _ASSIGNED if node.simple or node.value else 0)
        else:
            self.visit(node.target)
        self._all(node.annotation, node.value)

    def visit_Global(self, node):
        for name in node.names:
            self._note(name, _GLOBAL)

    def visit_Nonlocal(self, node):
        for name in node.names:
            self._note(name, _NONLOCAL)

    def visit_Import(self, node):
        for alias in node.names:
            if alias.name != '*':
                self._note(alias.asname or alias.name.partition('.')[0], _IMPORTED)

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node):
        self._all(node.type)
        if node.name:
            self._note(node.name, _ASSIGNED)
        self._all(node.body)

    def _captured(self, node):
        self.generic_visit(node)
        name = node.rest if isinstance(node, ast.MatchMapping) else node.name
        if name:
            self._note(name, _ASSIGNED)

    visit_MatchAs = visit_MatchStar = visit_MatchMapping = _captured


def _resolve(block, around):
    """Finds where each name of a block comes from; which ones come from functions around it, whose names are `around`."""
    is_function = block.kind == 'function'
    for name, what in block.names.items():
        block.scopes[name] = (_EXPLICIT if what & _GLOBAL else _FREE if what & _NONLOCAL else _LOCAL if what & _BOUND
                              else _FREE if name in around else _IMPLICIT)
    inner = around - {name for name, scope in block.scopes.items() if scope == _EXPLICIT}
    inner |= {name for name, scope in block.scopes.items() if is_function and scope == _LOCAL}
    inner |= {'__class__'} if block.kind == 'class' else set()
    wanted = set()
    for child in block.children:
        wanted |= _resolve(child, inner)
    if block.kind == 'class':
        wanted.discard('__class__')
    for name in sorted(wanted):
        if is_function and block.scopes.get(name) == _LOCAL:
            block.scopes[name] = _CELL
            wanted.discard(name)
        elif name not in block.names:
            block.names[name], block.scopes[name] = 0, _FREE
    return wanted | {name for name, scope in block.scopes.items() if scope == _FREE}


class Symbol:
    """A name in a scope."""

    def __init__(self, name, what, scope, namespaces, is_top):
        self._name, self._what, self._scope, self._namespaces, self._is_top = name, what, scope, namespaces, is_top

    def __repr__(self):
        return f'<symbol {self._name!r}>'

    def get_name(self):
        return self._name

    def is_referenced(self):
        return bool(self._what & _USED)

    def is_parameter(self):
        return bool(self._what & _PARAMETER)

    def is_global(self):
        return self._scope in (_EXPLICIT, _IMPLICIT) or self._is_top and bool(self._what & _BOUND)

    def is_nonlocal(self):
        return bool(self._what & _NONLOCAL)

    def is_declared_global(self):
        return self._scope == _EXPLICIT

    def is_local(self):
        return self._scope in (_LOCAL, _CELL) or self._is_top and bool(self._what & _BOUND)

    def is_annotated(self):
        return bool(self._what & _ANNOTATED)

    def is_free(self):
        return self._scope == _FREE

    def is_imported(self):
        return bool(self._what & _IMPORTED)

    def is_assigned(self):
        return bool(self._what & _ASSIGNED)

    def is_namespace(self):
        return bool(self._namespaces)

    def get_namespaces(self):
        return self._namespaces

    def get_namespace(self):
        if len(self._namespaces) != 1:
            raise ValueError('name is bound to multiple namespaces' if self._namespaces else 'name is not bound to any namespaces')
        return self._namespaces[0]


class SymbolTable:
    """A scope."""

    def __init__(self, block, filename):
        self._block, self._filename = block, filename
        self._children = [_table(child, filename) for child in block.children]
        self._symbols = {}

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else f'{type(self).__name__} '
        place = 'module' if self._block.outer is None else f'{self._block.name} in'
        return f'<{kind}SymbolTable for {place} {self._filename}>'

    def get_type(self):
        return self._block.kind

    def get_id(self):
        return id(self._block)

    def get_name(self):
        return self._block.name

    def get_lineno(self):
        return self._block.line

    def is_optimized(self):
        return self._block.kind == 'function'

    def is_nested(self):
        return self._block.is_nested

    def has_children(self):
        return bool(self._children)

    def get_children(self):
        return list(self._children)

    def get_identifiers(self):
        return self._block.names.keys()

    def lookup(self, name):
        if name not in self._symbols:
            inside = [child for child in self._children if child.get_name() == name]
            self._symbols[name] = Symbol(name, self._block.names[name], self._block.scopes[name], inside, self._block.outer is None)
        return self._symbols[name]

    def get_symbols(self):
        return [self.lookup(name) for name in self._block.names]

    def _names(self, test):
        return tuple([symbol.get_name() for symbol in self.get_symbols() if test(symbol)])


class Function(SymbolTable):
    def get_parameters(self):
        return self._names(Symbol.is_parameter)

    def get_locals(self):
        return self._names(Symbol.is_local)

    def get_globals(self):
        return self._names(Symbol.is_global)

    def get_nonlocals(self):
        return self._names(Symbol.is_nonlocal)

    def get_frees(self):
        return self._names(Symbol.is_free)


class Class(SymbolTable):
    def get_methods(self):
        return tuple(dict.fromkeys([child.get_name() for child in self._children]))


def _table(block, filename):
    return {'module': SymbolTable, 'function': Function, 'class': Class}[block.kind](block, filename)
