def t(*a):
    try: print(a, float(*a))
    except Exception as e: print(a, type(e).__name__, e)
for s in ('1', '1.5', ' 1.5 ', '1e5', '1E+5', '1e-400', '1e400', '-1e400', '.5', '5.', '.', '', 'e5', '1e', '1_0.5', '1__0', '_1', '1._5', 'inf', '-Infinity', '+inf', 'nan', '-nan', 'NaN', 'infin', '0x10', '1,5', '1 5', '٣.٥', '1.5f', '- 1', '+-1', '1\n', '\x00'):
    t(s)
    # expect: ('1',) 1.0
    # expect: ('1.5',) 1.5
    # expect: (' 1.5 ',) 1.5
    # expect: ('1e5',) 100000.0
    # expect: ('1E+5',) 100000.0
    # expect: ('1e-400',) 0.0
    # expect: ('1e400',) inf
    # expect: ('-1e400',) -inf
    # expect: ('.5',) 0.5
    # expect: ('5.',) 5.0
    # expect: ('.',) ValueError could not convert string to float: '.'
    # expect: ('',) ValueError could not convert string to float: ''
    # expect: ('e5',) ValueError could not convert string to float: 'e5'
    # expect: ('1e',) ValueError could not convert string to float: '1e'
    # expect: ('1_0.5',) 10.5
    # expect: ('1__0',) ValueError could not convert string to float: '1__0'
    # expect: ('_1',) ValueError could not convert string to float: '_1'
    # expect: ('1._5',) ValueError could not convert string to float: '1._5'
    # expect: ('inf',) inf
    # expect: ('-Infinity',) -inf
    # expect: ('+inf',) inf
    # expect: ('nan',) nan
    # expect: ('-nan',) nan
    # expect: ('NaN',) nan
    # expect: ('infin',) ValueError could not convert string to float: 'infin'
    # expect: ('0x10',) ValueError could not convert string to float: '0x10'
    # expect: ('1,5',) ValueError could not convert string to float: '1,5'
    # expect: ('1 5',) ValueError could not convert string to float: '1 5'
    # expect: ('٣.٥',) 3.5
    # expect: ('1.5f',) ValueError could not convert string to float: '1.5f'
    # expect: ('- 1',) ValueError could not convert string to float: '- 1'
    # expect: ('+-1',) ValueError could not convert string to float: '+-1'
    # expect: ('1\n',) 1.0
    # expect: ('\x00',) ValueError could not convert string to float: '\x00'
t(); t(None); t([]); t(b'1.5'); t(bytearray(b' 2 ')); t(b'x'); t(1j); t(True); t(10 ** 20); t('1', 2)
# expect: () 0.0
# expect: (None,) TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: ([],) TypeError float() argument must be a string or a real number, not 'list'
# expect: (b'1.5',) 1.5
# expect: (bytearray(b' 2 '),) 2.0
# expect: (b'x',) ValueError could not convert string to float: b'x'
# expect: (1j,) TypeError float() argument must be a string or a real number, not 'complex'
# expect: (True,) 1.0
# expect: (100000000000000000000,) 1e+20
# expect: ('1', 2) TypeError float expected at most 1 argument, got 2
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class B:
    def __float__(self): return 1
t2 = lambda v: float(v)
print(t2(F()), t2(I()))  # expect: 2.5 7.0
try: t2(B())
except TypeError as e: print(e)  # expect: B.__float__ returned non-float (type int)
print(float('179769313486231580793728971405301e276'), float('0.1e-6'), float('123456789' * 5), float('4.9e-324'), float('2.4e-324'), float('2.2250738585072011e-308'))
# expect: 1.7976931348623157e+308 1e-07 1.2345678912345679e+44 5e-324 0.0 2.225073858507201e-308
try: float(x=1)
except TypeError as e: print(e)  # expect: float() takes no keyword arguments
