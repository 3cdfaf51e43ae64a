# Digits and spaces of all scripts are read as those of ASCII.
print(complex('१e1'), complex('\u2003 1_0j'), float('５.5'))  # expect: (10+0j) 10j 5.5
for text in ('1__0', '_1j', '1²_', 'x'):
    try:
        complex(text)
    except ValueError as error:
        print(error)
        # expect: could not convert string to complex: '1__0'
        # expect: could not convert string to complex: '_1j'
        # expect: complex() arg is a malformed string
        # expect: complex() arg is a malformed string
      
      
      
      
print(format(-1.5 + 2j, '#.1'), format(3j, '.2'), format(1e10 + 1j, '.3'))
# expect: (-2.+2.j) 3j (1e+10+1j)


class MyFloat(float):
    pass


print(type(MyFloat.fromhex('0x1p1')).__name__, type(float.fromhex('inf')).__name__)  # expect: MyFloat float
for text in ('a가', '1', '가1'):
    try:
        bytes.fromhex(text)
    except ValueError as error:
        print(error)
        # expect: non-hexadecimal number found in fromhex() arg at position 1
        # expect: non-hexadecimal number found in fromhex() arg at position 1
        # expect: non-hexadecimal number found in fromhex() arg at position 0
      
      
      
try:
    chr(2**31)
except OverflowError as error:
    print(error)  # expect: Python int too large to convert to C int
