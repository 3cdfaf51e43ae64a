"""Indexing, slicing, assignment and deletion with all kinds of slices on all kinds of sequences."""
import array

PLACES = [None, 0, 1, 2, 5, -1, -2, -9, 10**20, -10**20, Index(1), 1.5, 'a', True]
STEPS = [None, 1, 2, -1, -2, 0, 10**20, -10**20, 'a', Index(-1)]
SEQUENCES = makers("[]; [1, 2, 3, 4, 5]; bytearray(b'abcde'); 'abcde'; '가나다라마'; b'abcde'; (1, 2, 3, 4, 5); range(5); range(10, 0, -3); "
                   "memoryview(bytearray(b'abcde')); array.array('i', [1, 2, 3, 4, 5])")
SOURCES = makers("[]; [7]; [7, 8]; (7, 8, 9); b'xy'; 'xy'; 5; None; range(2); iter([7, 8]); bytearray(b'z'); {}; {1: 2}; [300]; [-1]; ['a']; array.array('i', [7]); "
                 "array.array('b', [7]); Walk(7, 8); Walk(ValueError('walk')); memoryview(b'xy'); 1.5; Index(7)")


def take(sequence, place):
    result = sequence[place]
    return result.tolist() if isinstance(result, memoryview) else result


def assign(sequence, place, value):
    sequence[place] = value
    return sequence.tolist() if isinstance(sequence, memoryview) else sequence


def remove(sequence, place):
    del sequence[place]
    return sequence


dice = Dice(SEED)
for text, make in SEQUENCES:
    kind = type(make()).__name__
    for place, value in POOL:
        case(f'{kind}[]', f'{text}[{place}]', lambda: take(make(), value()))
        receiver = make()
        case(f'{kind}[] =', f'{text}[{place}] = 1', assign, receiver, value(), 1)
        receiver = make()
        case(f'{kind}[] =', f'{text}[0] = {place}', assign, receiver, 0, value())
        receiver = make()
        case(f'del {kind}[]', f'del {text}[{place}]', remove, receiver, value())
    for start in PLACES:
        for stop in PLACES:
            for step in STEPS:
                given = slice(start, stop, step)
                case(f'{kind}[:]', f'{text}[{start}:{stop}:{step}]', lambda: take(make(), given))
                if dice.below(3) == 0:
                    receiver = make()
                    case(f'del {kind}[:]', f'del {text}[{start}:{stop}:{step}]', remove, receiver, given)
                for i in range(2):
                    source, value = dice.choose(SOURCES)
                    receiver = make()
                    case(f'{kind}[:] =', f'{text}[{start}:{stop}:{step}] = {source}', assign, receiver, given, value())
for start in PLACES:
    for stop in PLACES:
        for step in STEPS:
            for length in (0, 5, -1, Index(3), 'a', 10**20):
                case('slice.indices', f'slice({start}, {stop}, {step}).indices({length})', lambda: slice(start, stop, step).indices(length))
