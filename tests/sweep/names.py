"""What modules of the library offer: their names, what classes have, how functions are to be called."""
import importlib
import inspect
import types

MODULES = '''collections collections.abc itertools functools contextlib dataclasses enum typing math statistics decimal fractions string re json
    json.decoder json.encoder copy heapq bisect operator weakref gc types abc io pathlib os posixpath datetime random time traceback timeit tempfile
    argparse dis inspect logging logging.handlers logging.config struct array csv textwrap pprint hashlib hmac base64 binascii uuid calendar
    configparser shelve pickle copyreg unittest unittest.mock difflib numbers cmath zlib gzip html html.parser html.entities urllib.parse ipaddress
    secrets shlex getopt locale sched queue codecs unicodedata warnings atexit errno signal sys threading fnmatch glob shutil stat linecache reprlib
    keyword token tokenize ast graphlib contextvars selectors socket select subprocess concurrent.futures asyncio multiprocessing cmd code codeop
    fileinput filecmp optparse platform resource pwd grp mmap ctypes tomllib zoneinfo tarfile zipfile email.message email.utils http.cookies
    mimetypes colorsys gettext marshal doctest cProfile pstats profile importlib importlib.util builtins xml.etree.ElementTree xml.dom.minidom
    quopri getpass tracemalloc faulthandler fcntl http http.client http.server socketserver urllib.request urllib.error xmlrpc.client'''.split()
# What every object has and what is told by its value elsewhere.
COMMON = set(dir(object)) | set('__dict__ __module__ __weakref__ __doc__ __slots__ __annotations__ __match_args__ __firstlineno__'.split())
KINDS = {'builtin_function_or_method': 'function', 'method_descriptor': 'function', 'wrapper_descriptor': 'function', 'method': 'function',
         'classmethod_descriptor': 'function', 'getset_descriptor': 'property', 'member_descriptor': 'property', 'method-wrapper': 'function',
         'classmethod': 'function', 'staticmethod': 'function', 'tuplegetter': 'property', '_tuplegetter': 'property',
         'DynamicClassAttribute': 'property', 'cached_property': 'property'}


def public(module):
    names = getattr(module, '__all__', None)
    if names:
        return sorted(set(names))
    return [name for name in dir(module) if not name.startswith('_') and not isinstance(getattr(module, name), types.ModuleType)]


def kind(value):
    name = type(value).__name__
    if isinstance(value, type):
        return 'class'
    if type(value) in (int, float, str, bool):
        return show(value)
    return KINDS.get(name, name)


def parameters(function):
    """The signature without annotations and addresses, or what refuses it."""
    parts = []
    for each in inspect.signature(function).parameters.values():
        default = '' if each.default is each.empty else '=' + show(each.default)
        parts.append(f'{["/", "", "*", "k/", "**"][each.kind]}{each.name}{default}')
    return ', '.join(parts)


def signature(group, text, function):
    try:
        said = parameters(function)
    except (ValueError, TypeError):
        return
    case(group + ' signature', text, eval, repr(said))


def look_at_class(name, of):
    for attribute in dir(of):
        if attribute in COMMON or attribute.startswith('_') and not attribute.endswith('__'):
            continue
        try:
            value = inspect.getattr_static(of, attribute)
        except AttributeError:
            value = getattr(of, attribute, None)
        case(f'{name} attribute', f'{name}.{attribute}', kind, value)
        if kind(value) == 'function' and not attribute.startswith('__'):
            signature(name, f'{name}.{attribute}', getattr(of, attribute))


for module_name in MODULES:
    try:
        module = importlib.import_module(module_name)
    except ImportError:
        continue
    for name in public(module):
        try:
            value = getattr(module, name)
        except AttributeError:
            continue
        case(f'{module_name} name', f'{module_name}.{name}', kind, value)
        if isinstance(value, type):
            look_at_class(f'{module_name}.{name}', value)
        if callable(value):
            signature(module_name, f'{module_name}.{name}', value)
