error = OSError(2, 'gone', 'file')
error.__init__(13, 'again')                 # it is made
print(error.errno, error.args, str(error), type(error).__name__)  # expect: 2 (2, 'gone') [Errno 2] gone: 'file' FileNotFoundError
error.errno, error.strerror, error.filename = 5, None, 'other'
print(error)  # expect: [Errno 5] None: 'other'
class Own(OSError):
    def __init__(self, *parts):
        super().__init__(*parts)
own = Own(2, 'gone')
own.__init__(13, 'again', 'file')
print(own, own.args)  # expect: [Errno 13] again: 'file' (13, 'again')
for parts in ((2, 'm', None, None, 'second'), (2, 'm', 'first', None, 'second')):
    print(repr(OSError(*parts)), OSError(*parts).filename2)
    # expect: FileNotFoundError(2, 'm', None, None, 'second') None
    # expect: FileNotFoundError(2, 'm') second
mistake = SyntaxError()
print(mistake)  # expect: None
mistake.msg, mistake.lineno = 'changed', 7
print(mistake)  # expect: changed (line 7)
for make in (lambda: SyntaxError('m', 'b'), lambda: OSError(errno=1), lambda: NameError('m', obj=1), lambda: SyntaxError(msg='m'),
             lambda: ModuleNotFoundError('m', foo=1)):
    try:
        print(repr(make()))
    except TypeError as refused:
        print(refused)
        # expect: function takes at least 4 arguments (1 given)
        # expect: OSError() takes no keyword arguments
        # expect: 'obj' is an invalid keyword argument for NameError()
        # expect: SyntaxError() takes no keyword arguments
        # expect: 'foo' is an invalid keyword argument for ImportError()
