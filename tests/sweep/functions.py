"""The built-in functions and types, with no to four arguments and keywords."""
import builtins

SKIPPED = ('input', 'exec', 'eval', 'compile', 'breakpoint', 'help', 'exit', 'quit', 'copyright', 'credits', 'license', 'open', 'id', 'vars', 'dir',
           'locals', 'globals', '__import__', 'memoryview', '__build_class__', '__loader__', 'aiter', 'anext', 'EncodingWarning')
MORE = makers("'12'; ' -3 '; '1e5'; '0x1f'; b'12'; 16; 'name'; 'x.y'; 255; 0x110000; [3, 1, 2]; [0, 1]; 'ba'; ('b', 'a'); lambda: 5; 1+2j; [1, 'a']; "
              "Own(); iter('ab'); {'x': 1}.items(); object; type; (int, str); int | str; list[int]; 0.1; 1e300; -5; 3; 7")


class Own:
    x = 'class'

    def __repr__(self):
        return 'Own()'

    def __length_hint__(self):
        return 3


WORDS = ('key', 'default', 'start', 'base', 'encoding', 'errors', 'strict', 'sep', 'end', 'file', 'flush', 'reverse', 'real', 'imag', 'x', 'number',
         'ndigits', 'iterable', 'object', 'source', 'sequence', 'obj', 'name', 'exp', 'mod', 'a', 'sum', 'fget', 'doc', 'bases', 'dict', 'self')


def is_huge(name, texts):
    return name in ('pow', 'round') and any(['10**20' in text for text in texts])


values = POOL + MORE
for name in sorted(dir(builtins)):
    function = getattr(builtins, name)
    if name in SKIPPED or name == '_' or not callable(function):
        continue
    dice = Dice(SEED + len(name) + ord(name[0]))
    is_error = isinstance(function, type) and issubclass(function, BaseException)
    lists = [[]] + [[each] for each in values] + [[dice.choose(values), dice.choose(values)] for i in range(30 if is_error else 300)]
    lists += [[dice.choose(values) for i in range(3)] for j in range(10 if is_error else 120)] + [[POOL[1]] * 4, [POOL[1]] * 5, [POOL[1]] * 6]
    for given in lists:
        texts = [text for text, _ in given]
        if is_huge(name, texts):
            continue
        case(name, f'{name}({", ".join(texts)})', lambda: function(*[value() for _, value in given]))
    for word in WORDS:
        for i in range(3 if is_error else 8):
            given = [dice.choose(values) for _ in range(dice.below(3))]
            text, value = dice.choose(values)
            texts = [text for text, _ in given]
            if is_huge(name, texts):
                continue
            case(name, f'{name}({", ".join(texts + [f"{word}={text}"])})', lambda: function(*[value() for _, value in given], **{word: value()}))
