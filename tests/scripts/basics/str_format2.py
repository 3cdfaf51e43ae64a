def t(v, *specs):
    for s in specs:
        try: print(s, '[' + format(v, s) + ']', end=' ')
        except Exception as e: print(s, type(e).__name__, e, end=' ')
    print()
t(42, '', 'd', '5', '<5', '>5', '^5', '=5', '05', '+', ' ', '-', '+05', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', '#010x', 'c', 'n', 'e', 'f', 'g', '%', ',', '_', '_b', '_x', ',b', ',x', '_c', ',c', '+c', '#c', 's', '.3', '.3d', '.3f', '*>5', '*^+6', '0<5', '0^5', '{<5', 'xx', '5.', 'd5', '=+5', 'z', 'zd', '#', '#d', ' =5', '\u00e9^6')
# expect:  [42] d [42] 5 [   42] <5 [42   ] >5 [   42] ^5 [ 42  ] =5 [   42] 05 [00042] + [+42]   [ 42] - [42] +05 [+0042] b [101010] o [52] x [2a] X [2A] #b [0b101010] #o [0o52] #x [0x2a] #X [0X2A] #010x [0x0000002a] c [*] n [42] e [4.200000e+01] f [42.000000] g [42] % [4200.000000%] , [42] _ [42] _b [10_1010] _x [2a] ,b ValueError Cannot specify ',' with 'b'. ,x ValueError Cannot specify ',' with 'x'. _c ValueError Cannot specify '_' with 'c'. ,c ValueError Cannot specify ',' with 'c'. +c ValueError Sign not allowed with integer format specifier 'c' #c ValueError Alternate form (#) not allowed with integer format specifier 'c' s ValueError Unknown format code 's' for object of type 'int' .3 ValueError Precision not allowed in integer format specifier .3d ValueError Precision not allowed in integer format specifier .3f [42.000] *>5 [***42] *^+6 [*+42**] 0<5 [42000] 0^5 [04200] {<5 [42{{{] xx ValueError Invalid format specifier 'xx' for object of type 'int' 5. ValueError Format specifier missing precision d5 ValueError Invalid format specifier 'd5' for object of type 'int' =+5 [+  42] z ValueError Negative zero coercion (z) not allowed in integer format specifier zd ValueError Negative zero coercion (z) not allowed in integer format specifier # [42] #d [42]  =5 [   42] é^6 [éé42éé]
t(-42, '', '05', '=5', '+', ' ', 'x', '#x', '#010b', '_b', ',', '^7', 'c', 'X', '-<8', '08,', 'f', '.1e')
# expect:  [-42] 05 [-0042] =5 [-  42] + [-42]   [-42] x [-2a] #x [-0x2a] #010b [-0b0101010] _b [-10_1010] , [-42] ^7 [  -42  ] c OverflowError %c arg not in range(0x110000) X [-2A] -<8 [-42-----] 08, [-000,042] f [-42.000000] .1e [-4.2e+01]
t(123456789, ',', '_', ',d', '_d', '015,', '_x', '_b', '_o', '#_x', '020,', '>20,', '.2e', ',.2f', 'n', '_n', ',_', ',,', '012_', ',%')
# expect: , [123,456,789] _ [123_456_789] ,d [123,456,789] _d [123_456_789] 015, [000,123,456,789] _x [75b_cd15] _b [111_0101_1011_1100_1101_0001_0101] _o [7_2674_6425] #_x [0x75b_cd15] 020, [0,000,000,123,456,789] >20, [         123,456,789] .2e [1.23e+08] ,.2f [123,456,789.00] n [123456789] _n ValueError Cannot specify '_' with 'n'. ,_ ValueError Cannot specify both ',' and '_'. ,, ValueError Cannot specify ',' with ','. 012_ [0_123_456_789] ,% [12,345,678,900.000000%]
t('abc', '', 's', '5', '<5', '>5', '^6', '^5', '*^7', '.2', '.0', '5.1', '<05', '05', '=5', '+', 'd', 'x', ',', '_', '.', '.s', '2.10s', '\u2605>5', '0>5', '#', 'n')
# expect:  [abc] s [abc] 5 [abc  ] <5 [abc  ] >5 [  abc] ^6 [ abc  ] ^5 [ abc ] *^7 [**abc**] .2 [ab] .0 [] 5.1 [a    ] <05 [abc00] 05 [abc00] =5 ValueError '=' alignment not allowed in string format specifier + ValueError Sign not allowed in string format specifier d ValueError Unknown format code 'd' for object of type 'str' x ValueError Unknown format code 'x' for object of type 'str' , ValueError Cannot specify ',' with 's'. _ ValueError Cannot specify '_' with 's'. . ValueError Format specifier missing precision .s ValueError Format specifier missing precision 2.10s [abc] ★>5 [★★abc] 0>5 [00abc] # ValueError Alternate form (#) not allowed in string format specifier n ValueError Unknown format code 'n' for object of type 'str'
t(True, '', 'd', '5', 'x', 's', '>7', '.1f', 'b', '%', 'c')
# expect:  [True] d [1] 5 [    1] x [1] s ValueError Unknown format code 's' for object of type 'bool' >7 [      1] .1f [1.0] b [1] % [100.000000%] c []
t(None, '', '5', 's', 'd')
# expect:  [None] 5 TypeError unsupported format string passed to NoneType.__format__ s TypeError unsupported format string passed to NoneType.__format__ d TypeError unsupported format string passed to NoneType.__format__
t([1], '', '5', 's')
# expect:  [[1]] 5 TypeError unsupported format string passed to list.__format__ s TypeError unsupported format string passed to list.__format__
t((1,), '', '>5')
# expect:  [(1,)] >5 TypeError unsupported format string passed to tuple.__format__
t(b'x', '', '5')
# expect:  [b'x'] 5 TypeError unsupported format string passed to bytes.__format__
t({}, '', 'd')
# expect:  [{}] d TypeError unsupported format string passed to dict.__format__
t(object(), 'x')
# expect: x TypeError unsupported format string passed to object.__format__
t(int, '', '5', 's')
# expect:  [<class 'int'>] 5 TypeError unsupported format string passed to type.__format__ s TypeError unsupported format string passed to type.__format__
t(2 ** 70, ',', 'x', 'e', '_', '>30', 'f', 'g', '.3g', 'n')
# expect: , [1,180,591,620,717,411,303,424] x [400000000000000000] e [1.180592e+21] _ [1_180_591_620_717_411_303_424] >30 [        1180591620717411303424] f [1180591620717411303424.000000] g [1.18059e+21] .3g [1.18e+21] n [1180591620717411303424]
for a in ((), (1, 2), (1, None), (1, 2, 3), (b'a',)):
    try: print(format(*a))
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError format expected at least 1 argument, got 0
# expect: TypeError format() argument 2 must be str, not int
# expect: TypeError format() argument 2 must be str, not None
# expect: TypeError format expected at most 2 arguments, got 3
# expect: b'a'
class F:
    def __format__(self, s): return 'F<' + s + '>'
class G:
    def __format__(self, s): return 1
print(format(F()), format(F(), 'abc'), f'{F():x{1}y}', '{:{}}'.format(F(), 'zz'), '{!s:>40}'.format(F())[-1])
# expect: F<> F<abc> F<x1y> F<zz> >
try: format(G())
except TypeError as e: print(e)
# expect: __format__ must return a str, not int
