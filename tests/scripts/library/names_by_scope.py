import symtable

source = '''
import os.path, sys as system
from math import *
g = 1
def outer(a, /, b, *args, k: int = g, **kw) -> str:
    global g, made
    x = a
    def inner():
        nonlocal x
        x = g + len(args)
        return x
    class C(Base):
        attr: int = x
        __private = 2
        bare: str
        def m(self):
            super().m()
            return self.attr, __class__
        def n(self): return self.__other
    lam = lambda q, *r: q + x
    for i, (j, y[0]) in b: del i
    with open(k) as f, z as (u, v): pass
    try: pass
    except E as e: raise
    match b:
        case {'k': [1, *rest], **others} as whole: pass
    if (n := 10): x += 1
    return [i + j for i in args if i for j in i], {w: (last := w) for w in a}, inner
async def co(): return (await g for _ in {h for h in g})
obj.field: int = 3
print(lambda: (t := 1))
'''
top = symtable.symtable(source, 'f.py', 'exec')
ASKED = ('referenced', 'parameter', 'global', 'declared_global', 'nonlocal', 'local', 'free', 'imported', 'assigned', 'annotated', 'namespace')


def show(table, depth=0):
    print('  ' * depth, table.get_type(), table.get_name(), table.get_lineno(), table.is_nested(), table.is_optimized(), table.has_children(), table)
    for symbol in sorted(table.get_symbols(), key=lambda each: each.get_name()):
        print('  ' * depth, ' ', symbol, *[name for name in ASKED if getattr(symbol, f'is_{name}')()])
    for child in table.get_children():
        show(child, depth + 1)


show(top)
# expect:  module top 0 False False True <SymbolTable for module f.py>
# expect:    <symbol 'co'> global local assigned namespace
# expect:    <symbol 'g'> referenced global declared_global local assigned
# expect:    <symbol 'int'> referenced global
# expect:    <symbol 'made'> global declared_global
# expect:    <symbol 'obj'> referenced global
# expect:    <symbol 'os'> global local imported
# expect:    <symbol 'outer'> global local assigned namespace
# expect:    <symbol 'print'> referenced global
# expect:    <symbol 'str'> referenced global
# expect:    <symbol 'system'> global local imported
# expect:    function outer 5 False True True <Function SymbolTable for outer in f.py>
# expect:      <symbol 'Base'> referenced global
# expect:      <symbol 'C'> local assigned namespace
# expect:      <symbol 'E'> referenced global
# expect:      <symbol 'a'> referenced parameter local
# expect:      <symbol 'args'> referenced parameter local
# expect:      <symbol 'b'> referenced parameter local
# expect:      <symbol 'e'> local assigned
# expect:      <symbol 'f'> local assigned
# expect:      <symbol 'g'> global declared_global
# expect:      <symbol 'i'> local assigned
# expect:      <symbol 'inner'> referenced local assigned namespace
# expect:      <symbol 'j'> local assigned
# expect:      <symbol 'k'> referenced parameter local
# expect:      <symbol 'kw'> parameter local
# expect:      <symbol 'lam'> local assigned
# expect:      <symbol 'last'> local assigned
# expect:      <symbol 'made'> global declared_global
# expect:      <symbol 'n'> local assigned
# expect:      <symbol 'open'> referenced global
# expect:      <symbol 'others'> local assigned
# expect:      <symbol 'rest'> local assigned
# expect:      <symbol 'u'> local assigned
# expect:      <symbol 'v'> local assigned
# expect:      <symbol 'whole'> local assigned
# expect:      <symbol 'x'> local assigned
# expect:      <symbol 'y'> referenced global
# expect:      <symbol 'z'> referenced global
# expect:      function inner 8 True True False <Function SymbolTable for inner in f.py>
# expect:        <symbol 'args'> referenced free
# expect:        <symbol 'g'> referenced global
# expect:        <symbol 'len'> referenced global
# expect:        <symbol 'x'> referenced nonlocal free assigned
# expect:      class C 12 True False True <Class SymbolTable for C in f.py>
# expect:        <symbol '_C__private'> local assigned
# expect:        <symbol 'attr'> local assigned annotated
# expect:        <symbol 'bare'> local assigned annotated
# expect:        <symbol 'int'> referenced global
# expect:        <symbol 'm'> local assigned namespace
# expect:        <symbol 'n'> local assigned namespace
# expect:        <symbol 'str'> referenced global
# expect:        <symbol 'x'> referenced free
# expect:        function m 16 True True False <Function SymbolTable for m in f.py>
# expect:          <symbol '__class__'> referenced free
# expect:          <symbol 'self'> referenced parameter local
# expect:          <symbol 'super'> referenced global
# expect:        function n 19 True True False <Function SymbolTable for n in f.py>
# expect:          <symbol 'self'> referenced parameter local
# expect:      function lambda 20 True True False <Function SymbolTable for lambda in f.py>
# expect:        <symbol 'q'> referenced parameter local
# expect:        <symbol 'r'> parameter local
# expect:        <symbol 'x'> referenced free
# expect:      function listcomp 28 True True False <Function SymbolTable for listcomp in f.py>
# expect:        <symbol '.0'> parameter local
# expect:        <symbol 'i'> referenced local assigned
# expect:        <symbol 'j'> referenced local assigned
# expect:      function dictcomp 28 True True False <Function SymbolTable for dictcomp in f.py>
# expect:        <symbol '.0'> parameter local
# expect:        <symbol 'last'> nonlocal free assigned
# expect:        <symbol 'w'> referenced local assigned
# expect:    function co 29 False True True <Function SymbolTable for co in f.py>
# expect:      <symbol 'g'> referenced global
# expect:      function setcomp 29 True True False <Function SymbolTable for setcomp in f.py>
# expect:        <symbol '.0'> parameter local
# expect:        <symbol 'h'> referenced local assigned
# expect:      function genexpr 29 True True False <Function SymbolTable for genexpr in f.py>
# expect:        <symbol '.0'> parameter local
# expect:        <symbol '_'> local assigned
# expect:        <symbol 'g'> referenced global
# expect:    function lambda 31 False True False <Function SymbolTable for lambda in f.py>
# expect:      <symbol 't'> local assigned
outer = top.get_children()[0]
print(outer.get_parameters(), outer.get_globals(), outer.get_frees(), outer.get_nonlocals(), sorted(outer.get_locals())[:4])
# expect: ('a', 'b', 'k', 'args', 'kw') ('g', 'made', 'Base', 'y', 'open', 'z', 'E') () () ['C', 'a', 'args', 'b']
print(outer.get_children()[0].get_nonlocals(), outer.get_children()[1].get_methods(), outer.lookup('C').get_namespaces(), 'x' in outer.get_identifiers())
# expect: ('x',) ('m', 'n') [<Class SymbolTable for C in f.py>] True
for action in (lambda: outer.lookup('nothing'), lambda: outer.lookup('x').get_namespace(), lambda: outer.lookup('inner').get_namespace(),
               lambda: symtable.symtable('a b', 'x', 'exec'), lambda: symtable.symtable('1', 'x', 'other'), lambda: symtable.symtable(5, 'x', 'exec'),
               lambda: symtable.symtable('nonlocal x', 'x', 'exec'), lambda: symtable.symtable('a + b', 'x', 'eval').get_symbols(),
               lambda: symtable.symtable('def f(): pass\ndef f(): pass', 'x', 'exec').lookup('f').get_namespace()):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'nothing'
# expect: ValueError name is not bound to any namespaces
# expect: <Function SymbolTable for inner in f.py>
# expect: SyntaxError invalid syntax (x, line 1)
# expect: ValueError symtable() arg 3 must be 'exec' or 'eval' or 'single'
# expect: TypeError symtable() arg 1 must be a string or bytes object
# expect: SyntaxError nonlocal declaration not allowed at module level (x, line 1)
# expect: [<symbol 'a'>, <symbol 'b'>]
# expect: ValueError name is bound to multiple namespaces
