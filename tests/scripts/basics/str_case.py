for m in ('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold'):
    print(m, [getattr(s, m)() for s in ('hello', 'HELLO', "they're bill's", 'ß straße', 'éÀ', '123abc', '', 'ǆ', 'İ', 'Σας ΣΑΣ')])
# expect: upper ['HELLO', 'HELLO', "THEY'RE BILL'S", 'SS STRASSE', 'ÉÀ', '123ABC', '', 'Ǆ', 'İ', 'ΣΑΣ ΣΑΣ']
# expect: lower ['hello', 'hello', "they're bill's", 'ß straße', 'éà', '123abc', '', 'ǆ', 'i̇', 'σας σας']
# expect: title ['Hello', 'Hello', "They'Re Bill'S", 'Ss Straße', 'Éà', '123Abc', '', 'ǅ', 'İ', 'Σας Σας']
# expect: capitalize ['Hello', 'Hello', "They're bill's", 'Ss straße', 'Éà', '123abc', '', 'ǅ', 'İ', 'Σας σας']
# expect: swapcase ['HELLO', 'hello', "THEY'RE BILL'S", 'SS STRASSE', 'Éà', '123ABC', '', 'Ǆ', 'i̇', 'σΑΣ σας']
# expect: casefold ['hello', 'hello', "they're bill's", 'ss strasse', 'éà', '123abc', '', 'ǆ', 'i̇', 'σασ σασ']
for m in ('isupper', 'islower', 'istitle', 'isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace', 'isidentifier', 'isprintable', 'isascii'):
    print(m, [int(getattr(s, m)()) for s in ('', 'a', 'A', 'Ab', 'ab cd', 'Ab Cd', '1', '²', '½', '٣', ' ', '\n', '\x1c', 'a1', '1a', '_a', 'def', 'é', '\x00', '한글', 'a b', '\u200b', '\xa0')])
# expect: isupper [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: islower [0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0]
# expect: istitle [0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: isalpha [0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0]
# expect: isdigit [0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: isdecimal [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: isnumeric [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: isalnum [0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0]
# expect: isspace [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
# expect: isidentifier [0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 0, 0]
# expect: isprintable [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0]
# expect: isascii [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0]
for e in ("'a'.upper(1)", "'a'.title(x=1)", "str.upper()", "str.upper(1)", "'a'.foo()", "str.isdigit(b'1')", "str.upper('a')", "str.__len__('abc')", "str.join(',', ['a'])"):
    try: print(eval(e))
    except Exception as x: print(e, type(x).__name__, x)
# expect: 'a'.upper(1) TypeError str.upper() takes no arguments (1 given)
# expect: 'a'.title(x=1) TypeError str.title() takes no keyword arguments
# expect: str.upper() TypeError unbound method str.upper() needs an argument
# expect: str.upper(1) TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: 'a'.foo() AttributeError 'str' object has no attribute 'foo'
# expect: str.isdigit(b'1') TypeError descriptor 'isdigit' for 'str' objects doesn't apply to a 'bytes' object
# expect: A
# expect: 3
# expect: a
