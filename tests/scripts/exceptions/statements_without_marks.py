import traceback


def show(text):
    print(*[line for line in text.splitlines() if 'File' not in line], sep='\n')


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        raise OSError('on leaving')


def leave():
    with Guard() as guard:
        x = 1


def leave_by_exception():
    with Guard() as guard:
        raise KeyError('inside')


def stack(): show(''.join(traceback.format_stack())); x = 1


for function in (leave, leave_by_exception):
    try:
        function()
    except OSError:
        show(traceback.format_exc())
        # expect: Traceback (most recent call last):
        # expect:     function()
        # expect:     with Guard() as guard:
        # expect:     raise OSError('on leaving')
        # expect: OSError: on leaving
        # expect: Traceback (most recent call last):
        # expect:     raise KeyError('inside')
        # expect: KeyError: 'inside'
        # expect:
        # expect: During handling of the above exception, another exception occurred:
        # expect:
        # expect: Traceback (most recent call last):
        # expect:     function()
        # expect:     with Guard() as guard:
        # expect:     raise OSError('on leaving')
        # expect: OSError: on leaving
stack()
# expect:     stack()
# expect:     def stack(): show(''.join(traceback.format_stack())); x = 1
print(traceback.extract_stack()[-1].colno)  # expect: None
try:
    import os, sys, not_there
except ImportError:
    show(traceback.format_exc())
    # expect: Traceback (most recent call last):
    # expect:     import os, sys, not_there
    # expect: ModuleNotFoundError: No module named 'not_there'
