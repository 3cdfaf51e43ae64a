# Text as the escapes of a literal.
def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except UnicodeError as error:
        print(type(error).__name__, ascii(str(error)))


for text in ('abc', 'é', '€', '😀', 'a\nb\t\r\\\'"', '\x00\x7f', ''):
    show(text.encode, 'unicode_escape')
    print(text.encode('unicode-escape').decode('unicode_escape') == text)
# expect: b'abc'
# expect: True
# expect: b'\\xe9'
# expect: True
# expect: b'\\u20ac'
# expect: True
# expect: b'\\U0001f600'
# expect: True
# expect: b'a\\nb\\t\\r\\\\\'"'
# expect: True
# expect: b'\\x00\\x7f'
# expect: True
# expect: b''
# expect: True
for data in (rb'\n\x41\u20ac\U0001f600\101\0', rb"\'\"\a\\", b'\xe9', b'a\\\nb', rb'\x4', rb'a\u12', b'a\\',
             rb'\U00110000', rb'\xzz'):
    show(data.decode, 'unicode_escape')
# expect: '\nA\u20ac\U0001f600A\x00'
# expect: '\'"\x07\\'
# expect: '\xe9'
# expect: 'ab'
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 1-4: truncated \\uXXXX escape"
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode byte 0x5c in position 1: \\ at end of string"
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character"
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape"
