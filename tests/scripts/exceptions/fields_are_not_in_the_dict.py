def shown(call):
    try:
        call()
    except BaseException as e:
        print(type(e).__name__, e.__dict__, vars(e))
        e.more = 1
        e.__dict__['other'] = 2 if not isinstance(e, (OSError, AttributeError, NameError, ImportError)) else None
        print(e.__dict__.get('more'), e.more)


def throw(e):
    raise e


class Coded(OSError):
    def __init__(self, code):
        super().__init__(2, 'gone')
        self.code = code


shown(lambda: [].x)
# expect: AttributeError {} {}
# expect: 1 1
shown(lambda: zz)
# expect: NameError {} {}
# expect: 1 1
shown(lambda: open('/nope'))
# expect: FileNotFoundError {} {}
# expect: 1 1
shown(lambda: __import__('nope'))
# expect: ModuleNotFoundError {} {}
# expect: 1 1
shown(lambda: throw(ExceptionGroup('g', [ValueError(1)])))
# expect: ExceptionGroup {} {}
# expect: 1 1
shown(lambda: throw(Coded(5)))
# expect: Coded {'code': 5} {'code': 5}
# expect: 1 1
shown(lambda: throw(ValueError('plain')))
# expect: ValueError {} {}
# expect: 1 1
shown(lambda: throw(ImportError('m', name='n', path='p')))
# expect: ImportError {} {}
# expect: 1 1
shown(lambda: b'\xff'.decode())
# expect: UnicodeDecodeError {} {}
# expect: 1 1
e = ValueError()
print(e.__dict__ is e.__dict__, vars(e) is e.__dict__)  # expect: True True
