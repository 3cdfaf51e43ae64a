# cpython: no
# Where the marks of an operator are in the later versions of 3.11, as the interpreter and as the module traceback (which takes bytes for letters) show it.
import contextlib, io, os, sys, tempfile, traceback
folder = tempfile.mkdtemp()
a, b, d = 1, 'x', {}
for number, text in enumerate(['(a) + b', '(a + 1) * (b) ** 2', '( a )<<b', '(a)//b', '(a)  ** b', '(a)[0]', 'd [ (1) ]', '"가나" + a', '("가") + a', 'a+b ']):
    file = os.path.join(folder, f'{number}.py')
    with open(file, 'w') as output: output.write(text + '\n')
    try: exec(compile(text, file, 'exec'))
    except Exception as error:
        with contextlib.redirect_stderr(io.StringIO()) as shown: sys.excepthook(type(error), error, error.__traceback__)
        print(traceback.format_exception(error)[-2].split('\n')[1:-1], shown.getvalue().split('\n')[-4:-2])
# expect: ['    (a) + b', '    ~~~~^~~'] ['    (a) + b', '    ~~~~^~~']
# expect: ['    (a + 1) * (b) ** 2', '              ~~~~^~~~'] ['    (a + 1) * (b) ** 2', '              ~~~~^^~~']
# expect: ['    ( a )<<b', '    ~~~~~^^~'] ['    ( a )<<b', '    ~~~~~^^~']
# expect: ['    (a)//b', '    ~~~^^~'] ['    (a)//b', '    ~~~^^~']
# expect: ['    (a)  ** b', '    ~~~~~^~~~'] ['    (a)  ** b', '    ~~~~~^^~~']
# expect: ['    (a)[0]', '    ~~~^^^'] ['    (a)[0]', '    ~~~^^^']
# expect: ['    d [ (1) ]', '    ~~^^^^^^^'] ['    d [ (1) ]', '    ~~^^^^^^^']
# expect: ['    "가나" + a', '    ~~~~~~~^~~'] ['    "가나" + a', '    ~~~~~~~^~~']
# expect: ['    ("가") + a', '    ~~~~~^~~~~'] ['    ("가") + a', '    ~~~~~~~^~~']
# expect: ['    a+b', '    ~^~'] ['    a+b ', '    ~^~']
for text in 'OSError(errno=1)', 'type("A", (AttributeError,), {})(x=1)', 'ImportError("m", name="n").name':
    try: print(eval(text))
    except TypeError as error: print(error)
# expect: OSError() takes no keyword arguments
# expect: 'x' is an invalid keyword argument for AttributeError()
# expect: n
def f(): 'documentation'
print(type(f)(f.__code__, {}).__doc__)
# expect: documentation
