import functools
import traceback


@functools.lru_cache
def kept(x):
    return x


@functools.singledispatch
def chosen(x):
    raise ValueError(x)


class Owner:
    @functools.lru_cache(maxsize=2)
    def m(self):
        pass

    @functools.singledispatchmethod
    def s(self, x):
        "Its words."
        raise KeyError(x)


print([repr(each).partition(' at 0x')[0] for each in (kept, Owner.m, chosen, Owner().s, functools.partial(kept, 1))])
# expect: ['<functools._lru_cache_wrapper object', '<functools._lru_cache_wrapper object', '<function chosen', '<function Owner.s', 'functools.partial(<functools._lru_cache_wrapper object']
print(kept.__name__, Owner().s.__name__, Owner().s.__doc__, type(chosen).__name__)  # expect: kept s Its words. function
for call in (lambda: chosen(1), lambda: Owner().s(1), lambda: chosen(), lambda: kept([])):
    try:
        call()
    except Exception as error:
        print(repr(error), [frame.name for frame in traceback.extract_tb(error.__traceback__)])
        # expect: ValueError(1) ['<module>', '<lambda>', 'wrapper', 'chosen']
        # expect: KeyError(1) ['<module>', '<lambda>', '_method', 's']
        # expect: TypeError('chosen requires at least 1 positional argument') ['<module>', '<lambda>', 'wrapper']
        # expect: TypeError("unhashable type: 'list'") ['<module>', '<lambda>']
