"""What all sweeps have in common. compare.py puts this text in front of each domain and runs both with CPython and Weft.

A case is one line: group TAB what was done TAB what came of it. What differs by nature (addresses, docs, sizes) is
cut out here, by rule.
"""
import sys

PARTS, PART, SEED = (int(word) for word in sys.argv[1:4])  # print the cases of part PART of PARTS, chosen by SEED


class Dice:
    """Small random numbers that need no library."""
    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**32

    def below(self, count):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return (self.state >> 8) % count

    def choose(self, items):
        return items[self.below(len(items))]


class Index:
    """An object that is a number, or refuses to be one."""
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __repr__(self):
        return f'Index({self.value!r})'


class Walk:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if isinstance(item, Exception):
                raise item
            yield item

    def __repr__(self):
        return f'Walk{self.items!r}'


class Unhashable:
    def __hash__(self):
        raise KeyError('no hash')

    def __repr__(self):
        return 'Unhashable()'


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size

    def __repr__(self):
        return f'Sized({self.size!r})'


class Plain:
    def __repr__(self):
        return 'Plain()'


PLAIN = Plain()
ITERATORS = tuple(type(iter(x)) for x in ([], (), '', b'', bytearray(), {}, set(), range(1), {}.items(), {}.values(), range(10**20)))
ITERATORS += (type(reversed([])), type(reversed({})), type(reversed({}.items())), type(reversed({}.values())), type(iter(int, 0)),
              enumerate, zip, map, filter, reversed, type(x for x in ()))


def show(value, depth=0):
    """repr(), but addresses cut out and iterators with what is left in them."""
    if isinstance(value, ITERATORS):
        name, items = type(value).__name__, []
        try:
            for item in value:
                items.append(show(item, depth + 1))
                if len(items) == 5:
                    break
        except Exception as error:
            items.append(complaint(error))
        return f'<{name} of [{", ".join(items)}]>'
    if type(value) in (list, tuple) and depth < 3 and any([isinstance(x, ITERATORS) for x in value]):
        return '(' + ', '.join([show(item, depth + 1) for item in value]) + ')'
    text = repr(value)
    while ' at 0x' in text:
        at = text.index(' at 0x')
        end = at + 6
        while end < len(text) and text[end] in '0123456789abcdef':
            end += 1
        text = text[:at] + ' somewhere' + text[end:]
    return text if len(text) < 400 else f'{text[:300]}…{len(text)}'


def complaint(error):
    try:
        text = str(error)
    except Exception as worse:
        text = f'(str: {worse!r})'
    while ' at 0x' in text:
        at = text.index(' at 0x')
        text = text[:at] + ' somewhere' + text[at + 6:].lstrip('0123456789abcdef')
    return f'{type(error).__name__}: {text}'


def outcome(function, *args, **keywords):
    try:
        return show(function(*args, **keywords))
    except (Exception, SystemExit, GeneratorExit, KeyboardInterrupt) as error:
        return complaint(error)


def case(group, text, function, *args, after=None, **keywords):
    """One line, if this part has it; `after`: what has to be shown beside the result, mostly the receiver."""
    if sum(text.encode('utf-8', 'replace')) % PARTS != PART:
        return
    said = outcome(function, *args, **keywords)
    if after is not None:
        said += f' | {show(after)}'
    line = f'{group}\t{text}\t{said}'
    print(line.replace('\\', '\\\\').replace('\n', '\\n').replace('\r', '\\r').encode('utf-8', 'backslashreplace').decode())


def makers(texts):
    """Pairs of a text and a function that makes its value anew."""
    return [(text, eval('lambda: ' + text)) for text in texts.split('; ')]


POOL = makers("0; 1; -1; 2; 5; True; 10**20; -10**20; 0.0; -0.0; 1.5; 2.0; float('nan'); float('inf'); 1j; ''; 'a'; 'abc'; '가나'; 'a b  c'; "
              "b''; b'a'; b'ab'; bytearray(b'ab'); None; []; [1, 2]; ['a', 'b']; (1, 2); (); {}; {'a': 1}; {1: 'x'}; {1, 2}; frozenset({1}); "
              "slice(1); slice(None, None, -1); range(3); iter([1, 2]); int; str; len; ...; NotImplemented; PLAIN; "
              "Index(1); Index(ValueError('index')); Walk(1, 2); Walk('a', 'b'); Walk(ValueError('walk')); Unhashable(); Sized(2); Sized(-1); "
              "(lambda *a: a[0] if a else 7); memoryview(b'ab'); [(1, 2)]; [[1, 2], [3]]; 'utf-8'; (c for c in 'ab')")
