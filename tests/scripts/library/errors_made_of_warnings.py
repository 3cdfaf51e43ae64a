import traceback
import warnings


def refuse(message, *rest):
    raise OSError(message)


with warnings.catch_warnings():
    warnings.simplefilter('error')
    for act in (lambda: warnings.warn('first'), lambda: warnings.warn_explicit('second', UserWarning, 'f', 1)):
        try:
            act()
        except UserWarning as error:
            print([frame.name for frame in traceback.extract_tb(error.__traceback__)], error)       # warn() is C in CPython
            # expect: ['<module>', '<lambda>'] first
            # expect: ['<module>', '<lambda>'] second
    warnings.simplefilter('always')
    warnings.showwarning = refuse
    try:
        warnings.warn('third')
    except OSError as error:
        print([frame.name for frame in traceback.extract_tb(error.__traceback__)], error)  # expect: ['<module>', '_showwarnmsg', 'refuse'] third
