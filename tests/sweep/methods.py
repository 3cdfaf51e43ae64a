"""Every public and special method of every built-in type, with no to three arguments."""
SAMPLES = {
    int: '0; 5; -7; 10**20', bool: 'True; False', float: '0.0; 2.5; float("nan")', complex: '1+2j; 0j',
    str: "''; 'abc'; 'a가B c'", bytes: "b''; b'abC d'", bytearray: "bytearray(); bytearray(b'abC d')",
    list: '[]; [1, 2, 3]; ["a", "b"]', tuple: '(); (1, 2, 1)', dict: '{}; {1: "x", "a": 2}', set: 'set(); {1, 2, 3}',
    frozenset: 'frozenset(); frozenset({1, 2})', range: 'range(0); range(2, 9, 3)', slice: 'slice(1, 5, 2); slice(None)',
    type(None): 'None', type(...): '...', type(NotImplemented): 'NotImplemented', object: 'object()', type: 'int; Plain',
    memoryview: "memoryview(b'abcd'); memoryview(bytearray(b'abcd'))", Exception: "Exception(); Exception('a', 1)",
    KeyError: "KeyError('a')", StopIteration: 'StopIteration(3)', OSError: "OSError(2, 'no'); OSError()",
    UnicodeDecodeError: "UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why')",
    type({}.keys()): '{1: 2, "a": 3}.keys()', type({}.values()): '{1: 2, "a": 3}.values()', type({}.items()): '{1: 2, "a": 3}.items()',
    enumerate: 'enumerate("ab")', zip: 'zip("ab", [1, 2])', map: 'map(str, [1, 2])', filter: 'filter(None, [0, 1])',
    reversed: 'reversed("ab")', type(iter([])): 'iter([1, 2])', type(iter('')): 'iter("ab")', type(iter(range(1))): 'iter(range(3))',
    type(len): 'len; [].append', type(complaint): 'complaint', property: 'property(len)', classmethod: 'classmethod(len)',
    staticmethod: 'staticmethod(len)', type(x for x in ()): '(x for x in "ab")',
}
# Texts, sizes and places that are CPython's own, and what changes the class that all other cases use.
SKIPPED = ('__doc__', '__sizeof__', '__dir__', '__text_signature__', '__init_subclass__', '__subclasshook__', '__weakrefoffset__', '__basicsize__',
           '__itemsize__', '__dictoffset__', '__flags__', '__getstate__', '__reduce__', '__reduce_ex__', '__subclasses__', '__builtins__',
           '__globals__', '__code__', '__closure__', '__del__', '__abstractmethods__', '__annotations__', 'gi_code', 'gi_frame', '__setattr__',
           '__delattr__', '__getattribute__', '__class__', '__dict__', '__module__', '__bases__', 'mro', '__new__',
           '__getnewargs__', '__getformat__', '__alloc__', '__setstate__', '__class_getitem__', '__wrapped__')


def is_huge(name, texts):
    """Work without end, or memory without end."""
    return ('pow' in name or 'shift' in name or 'round' in name) and any(['10**20' in text for text in texts])


def tuples(dice):
    yield ()
    for each in POOL:
        yield (each,)
    for i in range(40):
        yield (dice.choose(POOL), dice.choose(POOL))
    for i in range(12):
        yield (dice.choose(POOL), dice.choose(POOL), dice.choose(POOL))
    yield (POOL[1],) * 4


def keywords(dice):
    """What a method's parameters may be called."""
    names = ['key', 'sep', 'maxsplit', 'reverse', 'encoding', 'errors', 'keepends', 'iterable', 'x', 'object', 'tabsize', 'signed', 'length',
             'byteorder', 'delete', 'table', 'format', 'shape', 'default', 'value', 'start', 'obj', 'strict', 'fget', 'doc']
    for name in names:
        yield {name: dice.choose(POOL)}


def callers(names):
    """Functions that call a method of each name as a program does, with no to four arguments."""
    scope = {}
    exec('\n'.join([f'{name} = [{", ".join([f"lambda r{more}: r.{name}({more[2:]})" for more in LISTS])}]' for name in names]), scope)
    return scope


LISTS = ['', ', a', ', a, b', ', a, b, c', ', a, b, c, d']

for cls, samples in SAMPLES.items():
    case('dir', f'dir({cls.__name__})', lambda: [name for name in dir(cls) if name not in ('__getstate__', '__text_signature__')])
    names = [name for name in dir(cls) if name not in SKIPPED]
    calls = callers(names)
    for name in names:
        group = f'{cls.__name__}.{name}'
        dice = Dice(SEED + sum(group.encode()))
        for sample, make in makers(samples):
            if not callable(getattr(make(), name, None)):
                case(group, f'{sample}.{name}', lambda: getattr(make(), name))
                continue
            for arguments in tuples(dice):
                if is_huge(name, [sample, *[text for text, _ in arguments]]):
                    continue
                receiver = make()
                text = f'{sample}.{name}({", ".join([text for text, _ in arguments])})'
                case(group, text, lambda: calls[name][len(arguments)](receiver, *[value() for _, value in arguments]),
                     after=receiver if isinstance(receiver, (list, dict, set, bytearray, Exception)) else None)
            for given in keywords(dice):
                (word, (text, value)), = given.items()
                receiver = make()
                case(group, f'{sample}.{name}({word}={text})', lambda: getattr(receiver, name)(**{word: value()}))
            case(group, f'{cls.__name__}.{name}()', calls[name][0], cls)
            case(group, f'{cls.__name__}.{name}(PLAIN)', calls[name][1], cls, PLAIN)
