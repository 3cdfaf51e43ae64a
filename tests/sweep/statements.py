"""Control flow, generators and unpacking: functions generated from a small grammar, and what they do."""
class Manager:
    """Swallows what leaves its block, lets it pass, or raises something of its own."""
    def __init__(self, log, does):
        self.log, self.does = log, does

    def __enter__(self):
        self.log.append('enter')
        if self.does == 'fail':
            raise OSError('enter')
        return self

    def __exit__(self, kind, error, trace):
        self.log.append(f'exit {kind.__name__ if kind else None}')
        if self.does == 'raise':
            raise LookupError('exit')
        return self.does == 'swallow'


dice = Dice(SEED * 1000 + PART)
marks = 0


def mark():
    global marks
    marks += 1
    return f'log.append({marks})'


def block(depth, loops, yields, indent):
    lines = []
    for i in range(1 + dice.below(3)):
        lines += statement(depth, loops, yields, indent)
    return lines


def statement(depth, loops, yields, indent):
    """The lines of one statement; loops: whether break and continue may stand here, yields: whether it is in a generator."""
    pad = '    ' * indent
    choices = ['mark', 'mark', 'raise', 'return', 'if-raise', 'if-return']
    if loops:
        choices += ['break', 'continue', 'if-break', 'if-continue']
    if yields:
        choices += ['yield', 'yield', 'yield', 'from']
    if depth:
        choices += ['try', 'try', 'finally', 'finally', 'for', 'while', 'with', 'if', 'both', 'else']
    kind = dice.choose(choices)
    inner = indent + 1
    error = dice.choose(['ValueError', 'KeyError', 'ZeroDivisionError', 'Exception'])

    def part(in_loop=loops):
        return block(depth - 1, in_loop, yields, inner)

    if kind == 'mark':
        return [pad + mark()]
    if kind == 'yield':
        return [pad + f'log.append((yield {dice.below(9)}))']
    if kind == 'from':
        return [pad + f'log.append((yield from {dice.choose(["inner(log)", "[7, 8]", "iter([9])"])}))']
    if kind.startswith('if-'):
        return [pad + f'if n % {2 + dice.below(3)} == {dice.below(2)}:'] + [pad + '    ' + simple(kind[3:], error)]
    if kind in ('raise', 'return', 'break', 'continue'):
        return [pad + f'if log and len(log) % {2 + dice.below(4)} == 0:', pad + '    ' + simple(kind, error)] if dice.below(3) else [pad + simple(kind, error)]
    if kind == 'if':
        return [pad + f'if n > {dice.below(5)}:'] + part() + [pad + 'else:'] + part()
    if kind == 'for':
        return [pad + f'for i{depth} in range({1 + dice.below(3)}):', pad + '    n += 1'] + part(True) + ([pad + 'else:'] + part() if dice.below(2) else [])
    if kind == 'while':
        return [pad + 'while len(log) < 30 and n < 20:', pad + '    n += 3'] + part(True)
    if kind == 'with':
        manager = f"Manager(log, '{dice.choose(['swallow', 'pass', 'raise', 'pass', 'fail'])}')"
        return [pad + f'with {manager}' + (f' as m, {manager}:' if dice.below(3) == 0 else ':')] + part()
    lines = [pad + 'try:'] + part()
    if kind != 'finally':
        lines += [pad + f'except {error} as e:', pad + '    log.append(repr(e))'] + part()
    if kind == 'else':
        lines += [pad + 'else:'] + part()
    if kind in ('finally', 'both'):
        lines += [pad + 'finally:'] + part()
    return lines


def simple(kind, error):
    if kind == 'raise':
        return dice.choose([f'raise {error}({dice.below(9)})', f'raise {error}', '1 / 0', 'raise', "raise KeyError('k') from None"])
    return f'return {dice.below(9)}' if kind == 'return' else kind


def inner(log):
    try:
        log.append((yield 'in'))
        return 'out'
    except ValueError as error:
        log.append(repr(error))
        yield 'caught'
    finally:
        log.append('inner ends')


def chain(error):
    """An exception with what it was raised in."""
    seen = []
    while error is not None and len(seen) < 6:
        seen.append(f'{type(error).__name__}({error}){"" if error.__cause__ is None else "!"}')
        error = error.__context__
    return ' < '.join(seen)


def run(function, n):
    log = []
    try:
        result = function(log, n)
    except Exception as error:
        result = chain(error)
    return result, log


STEPS = ['next', 'next', 'next', 'send 5', 'throw ValueError', 'throw KeyError', 'throw GeneratorExit', 'close', 'throw StopIteration']


def drive(function, n, steps):
    log = []
    said = []
    generator = function(log, n)
    for step in steps:
        word, _, name = step.partition(' ')
        try:
            if word == 'next':
                said.append(next(generator))
            elif word == 'send':
                said.append(generator.send(5))
            elif word == 'throw':
                said.append(generator.throw(getattr(__builtins__, name, None) or eval(name)('t')))
            else:
                said.append(generator.close())
        except BaseException as error:
            said.append(chain(error))
    return said, log


def functions(amount, header, yields):
    texts = [header.format(i) + '\n' + '\n'.join(block(3, False, yields, 1)) + ('\n    yield 99' if yields else '') for i in range(amount)]
    names = {'Manager': Manager, 'inner': inner}
    exec('\n\n'.join(texts), names)
    return [(text, names[f'f{i}']) for i, text in enumerate(texts)]


PART, PARTS = 0, 1  # each part makes functions of its own
for text, function in functions(150, 'def f{}(log, n):', False):
    for n in (0, 3):
        case('control flow', f'{text}|{n}'.replace('\n', '¶'), run, function, n)
for text, function in functions(150, 'def f{}(log, n):', True):
    for i in range(3):
        steps = [dice.choose(STEPS) for j in range(6)]
        case('generator', f'{text}|{steps}'.replace('\n', '¶'), drive, function, i, steps)

TARGETS = ['a', 'a, b', 'a, *b', '*a, b', 'a, (b, c)', '[a, b]', 'a, *b, c', '(a, *b), c', '*a,', 'a, b, c', '[a, [b]]', 'x[0], x[1]', 'a, x[a]', '*x[0], a', '()', '[]']
texts = [f'def f{i}(v):\n    x = {{}}\n    {target} = v\n    return {{k: w for k, w in locals().items() if k != "v"}}' for i, target in enumerate(TARGETS)]
texts += [f'def f{i + len(TARGETS)}(v):\n    x = {{}}\n    return [sorted(dict(locals(), **{{".0": 0}}).items()) for {target} in v]' for i, target in enumerate(TARGETS[:11])]
names = {}
exec('\n\n'.join(texts), names)
for text, make in POOL + makers("'ab'; [1, [2, 3]]; [[1, 2], 3]; [1, 2, 3]; ((1, 2), 3); 'abcd'; {1: 2, 3: 4}; [[1]]; [(1, 2, 3)]; ['ab', 'cd']; zip('ab', 'cd'); Walk(1, 2, 3)"):
    for i, source in enumerate(texts):
        case('unpacking', f'{source.splitlines()[2].strip()} of {text}', names[f'f{i}'], make())
