"""help(): what there is to read about functions, classes, modules and other objects, as plain text."""

import builtins
import inspect
import os
import re
import sys
from importlib import import_module
from reprlib import Repr

__all__ = ['help']

_NOT_SHOWN = ('__author__', '__builtins__', '__cached__', '__credits__', '__date__', '__doc__', '__docformat__', '__file__', '__loader__',
              '__module__', '__name__', '__package__', '__path__', '__qualname__', '__slots__', '__spec__', '__version__')
_LINES = (('method', 'Methods'), ('class method', 'Class methods'), ('static method', 'Static methods'),
          ('readonly property', 'Readonly properties'), ('data descriptor', 'Data descriptors'), ('data', 'Data and other attributes'))


class ErrorDuringImport(Exception):
    """A module whose documentation is asked for can't be imported."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return f'problem in {self.filename} - {self.exc.__name__}: {self.value}'


# --- words about objects ---

def getdoc(object):
    """The documentation, or the comment above the source text."""
    doc = _own_doc(object)
    if doc is None and not isinstance(object, type):
        doc = inspect._inherited_doc(object) if inspect.isroutine(object) else None
    doc = inspect.cleandoc(doc) if isinstance(doc, str) else inspect.getcomments(object)
    return re.sub('^ *\n', '', doc.rstrip()) if doc else ''


def _own_doc(object):
    doc = getattr(object, '__doc__', None)
    if isinstance(object, type):
        return object.__dict__.get('__doc__', doc if object.__module__ == 'builtins' else None)
    return None if doc is not None and doc == type(object).__doc__ else doc


def splitdoc(doc):
    """The first line, and what comes after it."""
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    return (lines[0], '\n'.join(lines[2:])) if len(lines) > 1 and not lines[1].rstrip() else ('', '\n'.join(lines))


def classname(object, modname):
    return object.__name__ if object.__module__ == modname else f'{object.__module__}.{object.__name__}'


def visiblename(name, all=None, obj=None):
    """Is an attribute with this name shown?"""
    if name in _NOT_SHOWN:
        return False
    if name.startswith('__') and name.endswith('__') or name.startswith('_') and hasattr(obj, '_fields'):
        return True
    return name in all if all is not None else not name.startswith('_')


def describe(thing):
    if inspect.ismodule(thing):
        kind = 'package' if hasattr(thing, '__path__') else 'module' if hasattr(thing, '__file__') else 'built-in module'
        return f'{kind} {thing.__name__}'
    for kind, fits in (('built-in function', inspect.isbuiltin), ('class', inspect.isclass), ('function', inspect.isfunction),
                       ('method', inspect.ismethod)):
        if fits(thing):
            return f'{kind} {thing.__name__}'
    return type(thing).__name__


def classify_class_attrs(object):
    """Attributes as inspect has them, with those that only a view of the class's own names would show."""
    if any(['__annotations__' in vars(base) for base in object.__mro__]):
        object.__annotations__          # so asked for, it is one of the class's own names
    rows = []
    for name, kind, home, value in inspect.classify_class_attrs(object):
        if name in ('__dict__', '__weakref__'):
            continue
        if inspect.isdatadescriptor(value):
            kind = 'readonly property' if isinstance(value, property) and value.fset is None else 'data descriptor'
        rows.append((name, kind, home, value))
    for name, words in (('__dict__', 'dictionary for instance variables'), ('__weakref__', 'list of weak references to the object')):
        homes = [cls for cls in object.__mro__ if _adds(cls, name)]
        if homes:
            rows.append((name, 'data descriptor', homes[-1], property(doc=words)))
    return rows


def _adds(cls, name):
    """Have instances of the class, and not those of its bases, this attribute?"""
    if cls.__module__ == 'builtins':
        return False
    if '__slots__' in cls.__dict__ and name not in cls.__dict__['__slots__']:
        return False
    without = (int, tuple, bytes, type) if name == '__weakref__' else (BaseException, type)
    return not issubclass(cls, without)


# --- text ---

class _Shortened(Repr):
    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr_instance(self, x, level):
        try:
            text = re.sub(r' at 0x[0-9a-f]{6,16}(>+)$', r'\1', repr(x))
        except Exception:
            return f'<{type(x).__name__} instance>'
        before = max(0, (self.maxother - 3) // 2)
        return text if len(text) <= self.maxother else text[:before] + '...' + text[len(text) - (self.maxother - 3 - before):]


class TextDoc:
    """Documentation as plain text."""

    repr = _Shortened().repr

    def indent(self, text, prefix='    '):
        return '\n'.join([prefix + line for line in text.split('\n')]).rstrip() if text else ''

    def section(self, title, contents):
        return f'{title}\n{self.indent(contents).rstrip()}\n\n'

    def document(self, object, name=None, *rest):
        if inspect.ismodule(object):
            return self.docmodule(object)
        if inspect.isclass(object):
            return self.docclass(object, name)
        if inspect.isroutine(object):
            return self.docroutine(object, name, *rest)
        if inspect.isdatadescriptor(object):
            return self.docdata(object, name)
        return self.docother(object, name)

    def _signature(self, object):
        try:
            return str(inspect.signature(object))
        except (ValueError, TypeError):
            return None

    def docroutine(self, object, name=None, cls=None):
        real = object.__name__
        name, note = name or real, ''
        owner = getattr(object, '__self__', None)
        if owner is not None and not inspect.ismodule(owner):
            if cls is None:
                note = f' method of {classname(type(owner), None)} instance'
            elif type(owner) is not cls:
                note = f' from {classname(type(owner), cls.__module__)}'
        is_alias = name != real and cls is not None and inspect.getattr_static(cls, real, None) is object
        title = name if name == real else f'{name} = {real}'
        arguments = (self._signature(object) if inspect.isroutine(object) else None) or '(...)'
        if real == '<lambda>':
            title, arguments = f'{name} lambda ', arguments[1:-1]
        before = 'async ' if inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object) else ''
        line = f'{before}{title}{arguments}{note}\n'
        doc = '' if is_alias else getdoc(object)
        return line + self.indent(doc).rstrip() + '\n' if doc else line

    def docdata(self, object, name=None, *rest):
        doc = getdoc(object)
        return (f'{name}\n' if name else '') + (self.indent(doc) + '\n' if doc else '')

    def docother(self, object, name=None, maxlen=None, doc=None):
        text = self.repr(object)
        before = f'{name} = ' if name else ''
        if maxlen and len(before) + len(text) > maxlen:
            text = text[:maxlen - len(before) - len(text)] + '...'
        doc = doc or getdoc(object)
        return before + text + (f'\n{self.indent(doc)}\n' if doc else '')

    def docclass(self, object, name=None):
        real = object.__name__
        title = f'class {real}' if name in (None, real) else f'{name} = class {real}'
        if object.__bases__:
            title += f'({", ".join([classname(base, object.__module__) for base in object.__bases__])})'
        parts, order = [], list(object.__mro__)
        arguments = self._signature(object)
        if arguments and arguments != '()':
            parts.append(real + arguments + '\n')
        doc = getdoc(object)
        if doc:
            parts.append(doc + '\n')
        if len(order) > 2:
            parts += ['Method resolution order:', *[f'    {classname(base, object.__module__)}' for base in order], '']
        rows = [row for row in classify_class_attrs(object) if visiblename(row[0], obj=object)]
        self._attributes(object, rows, order, parts)
        text = '\n'.join(parts)
        return f'{title}\n{self.indent(text.rstrip(), " |  ")}\n' if text else f'{title}\n'

    def _attributes(self, cls, rows, order, parts):
        """Class by class, kind by kind, with a line between them."""
        fields = list(getattr(cls, '_fields', ()))
        is_first = True
        for home in order:
            if home is object and cls is not object:
                continue
            own = sorted([row for row in rows if row[2] is home], key=lambda row: (fields.index(row[0]) - len(fields) if row[0] in fields else 0, row[0]))
            where = 'defined here' if home is cls else f'inherited from {classname(home, cls.__module__)}'
            for kind, heading in _LINES:
                found = [row for row in own if row[1] == kind]
                if not found:
                    continue
                if not is_first:
                    parts.append('-' * 70)
                is_first = False
                parts.append(f'{heading} {where}:\n')
                parts += [self._attribute(cls, *row) for row in found]

    def _attribute(self, cls, name, kind, home, value):
        if kind in ('readonly property', 'data descriptor'):
            return self.docdata(value, name)
        try:
            found = getattr(cls, name)
        except AttributeError:
            found = value
        if kind == 'data':
            return self.docother(found, name, maxlen=70, doc=getdoc(value)) + '\n'
        return self.document(found, name, cls)

    def formattree(self, tree, modname, parent=None, prefix=''):
        text = ''
        for entry in tree:
            if isinstance(entry, list):
                text += self.formattree(entry, modname, cls, prefix + '    ')
                continue
            cls, bases = entry
            text += prefix + classname(cls, modname)
            if bases and bases != (parent,):
                text += f'({", ".join([classname(base, modname) for base in bases])})'
            text += '\n'
        return text

    def docmodule(self, object):
        name, names = object.__name__, getattr(object, '__all__', None)
        first, rest = splitdoc(getdoc(object))
        parts = [self.section('NAME', name + (first and ' - ' + first))]
        if rest:
            parts.append(self.section('DESCRIPTION', rest))

        def members(fits, is_own):
            return [(key, value) for key, value in inspect.getmembers(object, fits)
                    if (names is not None or is_own(value)) and visiblename(key, names, object)]
        classes = members(inspect.isclass, lambda value: value.__module__ == name)
        if classes:
            tree = inspect.getclasstree([cls for _, cls in classes], True)
            parts.append(self.section('CLASSES', '\n'.join([self.formattree(tree, name), *[self.document(cls, key) for key, cls in classes]])))
        functions = members(inspect.isroutine, lambda value: inspect.isbuiltin(value) or value.__module__ == name)
        if functions:
            parts.append(self.section('FUNCTIONS', '\n'.join([self.document(value, key) for key, value in functions])))
        data = members(_is_data, lambda value: True)
        if data:
            parts.append(self.section('DATA', '\n'.join([self.docother(value, key, maxlen=70) for key, value in data])))
        for title in ('VERSION', 'DATE', 'AUTHOR', 'CREDITS'):
            if hasattr(object, f'__{title.lower()}__'):
                parts.append(self.section(title, str(getattr(object, f'__{title.lower()}__'))))
        file = getattr(object, '__file__', None)
        parts.append(self.section('FILE', os.path.abspath(file) if file else '(built-in)'))
        return ''.join(parts)


def _is_data(object):
    tests = (inspect.ismodule, inspect.isclass, inspect.isroutine, inspect.isframe, inspect.istraceback, inspect.iscode)
    return not any([test(object) for test in tests])


plaintext = text = TextDoc()


# --- what is asked for ---

def locate(path, forceload=0):
    """The object of a name with points, whose first part may be a module; None when there is none."""
    parts = [part for part in path.split('.') if part]
    found, used = builtins, 0
    while used < len(parts):
        try:
            found, used = import_module('.'.join(parts[:used + 1])), used + 1
        except ModuleNotFoundError:
            break
        except Exception:
            raise ErrorDuringImport(path, sys.exc_info()) from None
    for part in parts[used:]:
        if not hasattr(found, part):
            return None
        found = getattr(found, part)
    return found


def resolve(thing, forceload=0):
    """The object of a name, and the name; of another object its own name."""
    if not isinstance(thing, str):
        name = getattr(thing, '__name__', None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing, forceload)
    if found is None:
        raise ImportError(f'No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\n'
                          'Use help(str) for help on the str class.')
    return found, thing


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    found, name = resolve(thing, forceload)
    about, module = describe(found), inspect.getmodule(found)
    if name and '.' in name:
        about += ' in ' + name.rpartition('.')[0]
    elif module and module is not found:
        about += ' in module ' + module.__name__
    if not (inspect.ismodule(found) or inspect.isclass(found) or inspect.isroutine(found) or inspect.isdatadescriptor(found) or _own_doc(found)):
        found = getattr(found, '__origin__', type(found))
        about += ' object'
    return title % about + '\n\n' + (renderer or text).document(found, name)


def pager(text):
    sys.stdout.write(text)


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None, is_cli=False):
    try:
        if output is None:
            pager(render_doc(thing, title, forceload))
        else:
            output.write(render_doc(thing, title, forceload, plaintext))
    except (ImportError, ErrorDuringImport) as error:
        if is_cli:
            raise
        print(error)


_NOTHING = object()          # not asked about


class Helper:
    """help: without an argument it has little to say, there is nobody to ask."""

    def __init__(self, input=None, output=None):
        self._output = output

    output = property(lambda self: self._output or sys.stdout)

    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'

    def __call__(self, request=_NOTHING):
        if request is not _NOTHING:
            self.help(request)
        else:
            self.output.write('There is no interactive help; help(object) tells about an object.\n')

    def help(self, request, is_cli=False):
        doc('builtins.' + request if request in ('True', 'False', 'None') else request, 'Help on %s:', output=self._output, is_cli=is_cli)
        self.output.write('\n')


help = Helper()
