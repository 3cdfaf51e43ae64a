"""help(): what is known of functions, classes, modules and other objects, as text."""

__all__ = ['help']

import builtins
import inspect
import sys

# What stands with every class, in the words that all such texts have.
_usual = {
    '__dict__': 'dictionary for instance variables', '__weakref__': 'list of weak references to the object',
    '__init__': 'Initialize self.  See help(type(self)) for accurate signature.', '__repr__': 'Return repr(self).',
    '__str__': 'Return str(self).', '__hash__': 'Return hash(self).', '__eq__': 'Return self==value.', '__ne__': 'Return self!=value.',
    '__lt__': 'Return self<value.', '__le__': 'Return self<=value.', '__gt__': 'Return self>value.', '__ge__': 'Return self>=value.',
    '__getattribute__': 'Return getattr(self, name).', '__setattr__': 'Implement setattr(self, name, value).',
    '__delattr__': 'Implement delattr(self, name).',
    '__new__': 'Create and return a new object.  See help(type) for accurate signature.',
}
_hidden = {'__author__', '__builtins__', '__cached__', '__credits__', '__date__', '__doc__', '__docformat__', '__file__', '__loader__',
           '__module__', '__name__', '__package__', '__path__', '__qualname__', '__slots__', '__spec__', '__version__'}
_SECTIONS = (('method', 'Methods'), ('class method', 'Class methods'), ('static method', 'Static methods'),
             ('readonly property', 'Readonly properties'), ('data descriptor', 'Data descriptors'), ('data', 'Data and other attributes'))


def getdoc(object):
    """The docstring of an object, or the comment above its definition."""
    kind = type(object)
    own = getattr(object, '__doc__', None)
    if own is not None and not inspect.isclass(object) and own == kind.__doc__:
        return ''       # it is only its class that has one
    doc = inspect.getdoc(object) if own is not None or not inspect.isclass(object) else None
    if own is None and inspect.isfunction(object) and doc == getattr(getattr(builtins.object, object.__name__, None), '__doc__', None):
        doc = _usual.get(object.__name__, doc)
    if doc is None and (inspect.isclass(object) or inspect.isroutine(object)):
        try:
            doc = inspect.getcomments(object)
        except (OSError, TypeError):
            pass
    return (doc or '').strip('\n')


def _indented(text, prefix='    '):
    lines = [prefix + line for line in text.split('\n')]
    lines[-1] = lines[-1].rstrip()
    return '\n'.join(lines)


def classname(object, modname):
    """The name of a class, with its module where that is another one."""
    return object.__name__ if object.__module__ == modname else f'{object.__module__}.{object.__name__}'


def visiblename(name, all=None, obj=None):
    """Should an attribute be shown?"""
    if name in _hidden:
        return False
    if name.startswith('__') and name.endswith('__') or name.startswith('_') and hasattr(obj, '_fields'):
        return True
    return name in all if all is not None else not name.startswith('_')


def _routine(object, name=None, parent=None):
    real = getattr(object, '__name__', name)
    note = ''
    owner = getattr(object, '__self__', None)
    if inspect.ismethod(object) or inspect.isbuiltin(object) and not inspect.ismodule(owner) and owner is not None:
        kind = classname(type(owner), None)
        note = f' from {kind}' if parent is not None else f' method of {kind} instance'
    try:
        parameters = str(inspect.signature(object))
    except (TypeError, ValueError):
        parameters = '(...)'
    title = real if name in (None, real) else f'{name} = {real}'
    if real == '<lambda>':
        title, parameters = f'{name or real} lambda ', parameters[1:-1]
    start = 'async ' if inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object) else ''
    doc = getdoc(object)
    return start + title + parameters + note + '\n' + (doc and _indented(doc).rstrip() + '\n')


def _named(name, object):
    """An attribute that is described by its name and text only."""
    doc = _usual[name] if name in ('__dict__', '__weakref__') else getdoc(object)
    return (name and name + '\n') + (doc and _indented(doc) + '\n')


def _value(name, object):
    line = f'{name} = {object!r}'
    if len(line) > 70:
        line = line[:70] + '...'
    doc = getdoc(object)
    return line + '\n' + (doc and _indented(doc) + '\n')


def classify_class_attrs(object):
    """(name, kind, class, value) of each attribute of a class that is to be shown, by name."""
    found = []
    if any(['__annotations__' in vars(base) for base in object.__mro__]):
        object.__annotations__      # so asked for, it is the class's own
    for name in sorted({name for cls in object.__mro__ for name in vars(cls)}):
        home = [cls for cls in object.__mro__ if name in vars(cls)][0]
        value = vars(home)[name]
        if isinstance(value, staticmethod):
            kind, value = 'static method', getattr(object, name)
        elif isinstance(value, classmethod) or type(value).__name__ == 'classmethod_descriptor':
            kind, value = 'class method', getattr(object, name)
        elif isinstance(value, property):
            kind = 'readonly property' if value.fset is None else 'data descriptor'
        elif inspect.isroutine(value):
            kind = 'static method' if name == '__new__' else 'method'
        else:
            kind = 'data descriptor' if inspect.isdatadescriptor(value) else 'data'
        if visiblename(name, obj=object):
            found.append((name, kind, home, value))
    return found


def _class(object, name=None):
    module = object.__module__
    bases = [classname(base, module) for base in object.__bases__]
    title = f'class {object.__name__}' if name in (None, object.__name__) else f'{name} = class {object.__name__}'
    parts = []
    try:
        parameters = str(inspect.signature(object))
    except (TypeError, ValueError):
        parameters = ''
    if parameters not in ('', '()'):
        parts.append(object.__name__ + parameters + '\n')
    if doc := getdoc(object):
        parts.append(doc + '\n')
    if len(object.__mro__) > 2:
        parts += ['Method resolution order:'] + ['    ' + classname(base, module) for base in object.__mro__] + ['']
    attributes = classify_class_attrs(object)
    order = list(getattr(object, '_fields', ()))
    attributes.sort(key=lambda each: order.index(each[0]) - len(order) if each[0] in order else 0)
    sections = []
    for cls in object.__mro__:
        if cls is builtins.object and object is not cls:
            continue
        where = 'defined here' if cls is object else f'inherited from {classname(cls, module)}'
        for kind, heading in _SECTIONS:
            entries = [_attribute(*each) for each in attributes if each[1] == kind and each[2] is cls]
            if entries:
                sections.append('\n'.join([f'{heading} {where}:\n'] + entries))
    text = '\n'.join(parts + [('\n' + '-' * 70 + '\n').join(sections)])
    head = title + (f"({', '.join(bases)})" if bases else '') + '\n'
    return head + (_indented(text.rstrip(), ' |  ') + '\n' if text.strip() else '')


def _attribute(name, kind, home, value):
    if kind in ('method', 'class method', 'static method'):
        return _routine(value, name, home)
    return _value(name, value) if kind == 'data' else _named(name, value)


def _module(object):
    name = object.__name__
    doc = getdoc(object)
    first, _, rest = doc.partition('\n')
    parts = [('NAME', name + (' - ' + first if first else ''))]
    if rest.strip():
        parts.append(('DESCRIPTION', rest.strip('\n')))
    public = getattr(object, '__all__', None)
    members = [(key, value) for key, value in inspect.getmembers(object) if visiblename(key, public)]
    own = [(key, value) for key, value in members if public is not None or getattr(value, '__module__', name) == name]
    for heading, test, show in (('CLASSES', inspect.isclass, _class), ('FUNCTIONS', inspect.isroutine, _routine)):
        texts = [show(value, key) for key, value in own if test(value)]
        if texts:
            parts.append((heading, '\n'.join(texts).rstrip()))
    data = [_value(key, value).rstrip() for key, value in members if not (
        inspect.isclass(value) or inspect.isroutine(value) or inspect.ismodule(value))]
    if data:
        parts.append(('DATA', '\n'.join(data)))
    parts.append(('FILE', getattr(object, '__file__', None) or '(built-in)'))
    return '\n'.join(f'{heading}\n{_indented(text)}\n' for heading, text in parts)


def describe(thing):
    """What kind of thing it is, in a word or two, and its name."""
    for test, word in ((inspect.ismodule, 'module'), (inspect.isbuiltin, 'built-in function'), (inspect.isclass, 'class'),
                       (inspect.isfunction, 'function'), (inspect.ismethod, 'method')):
        if test(thing):
            if word == 'module' and hasattr(thing, '__path__'):
                word = 'package'
            return f'{word} {thing.__name__}'
    return type(thing).__name__


def locate(path, forceload=0):
    """The object of a dotted name: a module, something in one, or a built-in one."""
    parts = path.split('.')
    object, rest = builtins, parts
    for length in range(len(parts), 0, -1):
        try:
            object = __import__('.'.join(parts[:length]), fromlist=['*'])
        except ImportError:
            continue
        rest = parts[length:]
        break
    for part in rest:
        if not hasattr(object, part):
            return None
        object = getattr(object, part)
    return object


def resolve(thing, forceload=0):
    """The object that is meant, and its name."""
    if not isinstance(thing, str):
        return thing, getattr(thing, '__name__', None)
    object = locate(thing)
    if object is None:
        raise ImportError(f'No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\n'
                          'Use help(str) for help on the str class.\n')
    return object, thing


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    """The whole text about an object."""
    object, name = resolve(thing)
    description = describe(object)
    module = inspect.getmodule(object)
    if isinstance(thing, str) and '.' in thing:
        description += ' in ' + thing[:thing.rfind('.')]
    elif module is not None and module is not object:
        description += ' in module ' + module.__name__
    described = object
    if not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or inspect.isdatadescriptor(object)):
        description += ' object'
        described = type(object)
    return title % description + '\n\n' + document(described, name if described is object else None)


def document(object, name=None):
    if inspect.ismodule(object):
        return _module(object)
    if inspect.isclass(object):
        return _class(object)
    return _routine(object) if inspect.isroutine(object) else _named(name or '', object)


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None):
    """Writes what is known of an object."""
    try:
        text = render_doc(thing, title)
    except ImportError as problem:
        text = str(problem)
    (output or sys.stdout).write(text + '\n')


class Helper:
    """What the name help stands for."""

    def __call__(self, *request):
        if len(request) > 1:
            raise TypeError(f'Helper.__call__() takes from 1 to 2 positional arguments but {len(request) + 1} were given')
        if request:
            return self.help(request[0])
        while (name := self._asked()) not in ('', 'q', 'quit'):
            self.help(name)

    def _asked(self):
        try:
            return input('help> ').strip()
        except EOFError:
            return ''

    def help(self, request):
        doc(request, 'Help on %s:')

    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'


help = Helper()
