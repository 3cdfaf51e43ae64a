for e in (Exception(), Exception(1), Exception(1, 'a'), ValueError('x'), KeyError('k'), KeyError(), KeyError(1, 2), IndexError('i'), OSError(2, 'No'), OSError('x'), StopIteration(5), SystemExit(3), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), ImportError('m', name='n'), AttributeError('at'), NameError('nm')):
    print(repr(e), str(e), e.args)
    # expect: Exception()  ()
    # expect: Exception(1) 1 (1,)
    # expect: Exception(1, 'a') (1, 'a') (1, 'a')
    # expect: ValueError('x') x ('x',)
    # expect: KeyError('k') 'k' ('k',)
    # expect: KeyError()  ()
    # expect: KeyError(1, 2) (1, 2) (1, 2)
    # expect: IndexError('i') i ('i',)
    # expect: FileNotFoundError(2, 'No') [Errno 2] No (2, 'No')
    # expect: OSError('x') x ('x',)
    # expect: StopIteration(5) 5 (5,)
    # expect: SystemExit(3) 3 (3,)
    # expect: UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad') 'utf-8' codec can't decode byte 0xff in position 0: bad ('utf-8', b'\xff', 0, 1, 'bad')
    # expect: ImportError('m') m ('m',)
    # expect: AttributeError('at') at ('at',)
    # expect: NameError('nm') nm ('nm',)
print(OSError(2, 'No', 'file'), OSError(2, 'x').errno, type(OSError(2, 'x')).__name__, StopIteration(7).value, SystemExit(4).code)
# expect: [Errno 2] No: 'file' 2 FileNotFoundError 7 4
class E(Exception): pass
print(repr(E('a', 1)), E(), issubclass(E, Exception), E.__name__, E.__mro__[1])  # expect: E('a', 1)  True E <class 'Exception'>
try: raise E
except E as e: print(e.args, repr(e))  # expect: () E()
try: raise 5
except TypeError as e: print(e)  # expect: exceptions must derive from BaseException
try: raise E() from 5
except TypeError as e: print(e)  # expect: exception causes must derive from BaseException
