print(b'abc'.partition(b'b'), b'abc'.rpartition(b'x'), b'abc'.partition(b'x'), b'aXbXc'.rpartition(b'X'))
# expect: (b'a', b'b', b'c') (b'', b'', b'abc') (b'abc', b'', b'') (b'aXb', b'X', b'c')
print(b'a,b'.split(b','), b' a '.strip(), b'xxax'.lstrip(b'x'), b'abc'.replace(b'b', b'--'), b'aaa'.replace(b'a', b'b', 2))
# expect: [b'a', b'b'] b'a' b'ax' b'a--c' b'bba'
print(b'abc'.find(b'c'), b'abc'.find(99), b'abc'.index(b'b'), b'abc'.rfind(b'z'), b'abc'.count(97), b'abcabc'.count(b'bc', 2))
# expect: 2 2 1 -1 1 1
print(b'abc'[1], b'abc'[1:], b'abc'[::-1], b'abc' + b'd', b'ab' * 2, b'a' in b'abc', 97 in b'abc', b'' in b'', list(b'abc'))
# expect: 98 b'bc' b'cba' b'abcd' b'abab' True True True [97, 98, 99]
print(b'abc'.hex(), b'abc'.hex(':'), b'abcd'.hex('-', 2), b'abcde'.hex(':', -2), bytes.fromhex('61 62 63'), bytes.fromhex(''))
# expect: 616263 61:62:63 6162-6364 6162:6364:65 b'abc' b''
print(bytes(3), bytes([1, 2]), bytes('é', 'utf-8'), bytes(range(3)), bytes(b'x'), bytes())
# expect: b'\x00\x00\x00' b'\x01\x02' b'\xc3\xa9' b'\x00\x01\x02' b'x' b''
print(repr(b'\'"'), b'\x00\t\n\r\\\x7f\xff', b"it's", b'"')
# expect: b'\'"' b'\x00\t\n\r\\\x7f\xff' b"it's" b'"'
for f in (lambda: bytes('a'), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes(1.5), lambda: b'a' + 'a', lambda: b'abc'.partition(''), lambda: b'abc'.partition(b''), lambda: b'abc'.index(b'z'), lambda: bytes.fromhex('6'), lambda: bytes.fromhex('zz'), lambda: b'abc'.find('a'), lambda: 300 in b'a', lambda: 'a' in b'a', lambda: b'a'.join(['b']), lambda: b''.join([1]), lambda: b'a' < 'a', lambda: b'a'[5], lambda: bytes([None]), lambda: bytes('a', 'ascii', 'strict', 1), lambda: bytes(1, 'ascii'), lambda: bytes(encoding='ascii'), lambda: b'abc'.startswith('a'), lambda: b'a'.decode('bad'), lambda: b'\xff'.decode(), lambda: bytes([1, 'a']), lambda: b'%d' % 'a'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError string argument without an encoding
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError negative count
# expect: TypeError cannot convert 'float' object to bytes
# expect: TypeError can't concat str to bytes
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError empty separator
# expect: ValueError subsection not found
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: TypeError argument should be integer or bytes-like object, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError sequence item 0: expected a bytes-like object, int found
# expect: TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: IndexError index out of range
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError bytes() takes at most 3 arguments (4 given)
# expect: TypeError encoding without a string argument
# expect: TypeError encoding without a string argument
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not str
# expect: LookupError unknown encoding: bad
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError %d format: a real number is required, not str

b = bytearray(b'hello')
b[0] = 72
b[1:3] = b'EEE'
b[-1:] = [33, 34]
print(b, len(b))
# expect: bytearray(b'HEEEl!"') 7
del b[0], b[::2]
print(b)
# expect: bytearray(b'El"')
b.append(65)
b.extend(b'xyz')
b.extend([1, 2])
b.insert(0, 66)
print(b, b.pop(), b.pop(0), b)
# expect: bytearray(b'El"Axyz\x01') 2 66 bytearray(b'El"Axyz\x01')
b.remove(65)
b.reverse()
b += b'++'
b *= 2
print(b)
# expect: bytearray(b'\x01zyx"lE++\x01zyx"lE++')
b[::3] = b'\x00' * len(b[::3])
print(b, b.copy() == b, b == bytes(b), b.copy() is b)
# expect: bytearray(b'\x00zy\x00"l\x00++\x00zy\x00"l\x00++') True True False
for f in (lambda: b.append(256), lambda: b.append('a'), lambda: b.extend('a'), lambda: b.extend(5), lambda: b.remove(200), lambda: b.__setitem__(0, -1), lambda: b.__setitem__(99, 1), lambda: b.__setitem__(slice(0, 2, 1), 5), lambda: b.__setitem__(slice(0, 4, 2), b'a'), lambda: bytearray().pop(), lambda: hash(b), lambda: b.pop(100), lambda: bytearray('a'), lambda: b.__setitem__('a', 1), lambda: b.insert(0, 'x'), lambda: b.extend([300]), lambda: b.__setitem__(0, 'a'), lambda: b + 'a', lambda: bytearray(-1), lambda: b['a'], lambda: b[99]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError can't extend bytearray with int
# expect: ValueError value not found in bytearray
# expect: ValueError byte must be in range(0, 256)
# expect: IndexError bytearray index out of range
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: ValueError attempt to assign bytes of size 1 to extended slice of size 2
# expect: IndexError pop from empty bytearray
# expect: TypeError unhashable type: 'bytearray'
# expect: IndexError pop index out of range
# expect: TypeError string argument without an encoding
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError can't concat str to bytearray
# expect: ValueError negative count
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: IndexError bytearray index out of range
b.clear()
print(b, bytearray(2), bytearray([1, 2]), bytearray('ab', 'ascii'), bytearray(b'q').decode(), bytearray(b'ab').upper())
# expect: bytearray(b'') bytearray(b'\x00\x00') bytearray(b'\x01\x02') bytearray(b'ab') q bytearray(b'AB')

b = b'Hello World'
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.center(15, b'*'), b.ljust(13, b'-'), b.rjust(13), b.zfill(15))
# expect: b'HELLO WORLD' b'hello world' b'hELLO wORLD' b'Hello World' b'Hello world' b'**Hello World**' b'Hello World--' b'  Hello World' b'0000Hello World'
print(b.startswith(b'He'), b.endswith((b'x', b'ld')), b.isalpha(), b'abc'.isalnum(), b'12'.isdigit(), b' '.isspace(), b'AB'.isupper(), b'ab'.islower(), b'Ab'.istitle(), b'a'.isascii())
# expect: True True False True True True True True True True
print(b.split(), b.split(b'o'), b.rsplit(b'o', 1), b.splitlines(), b'a\nb\r\n'.splitlines(True), b'-'.join([b'a', bytearray(b'b')]), b.replace(b'l', b'L', 1), b.translate(None, b'lo'), b.translate(bytes.maketrans(b'lo', b'01')))
# expect: [b'Hello', b'World'] [b'Hell', b' W', b'rld'] [b'Hello W', b'rld'] [b'Hello World'] [b'a\n', b'b\r\n'] b'a-b' b'HeLlo World' b'He Wrd' b'He001 W1r0d'
print(b.strip(b'Hd'), b.lstrip(b'H'), b.rstrip(b'd'), b.expandtabs(), b.removeprefix(b'He'), b.removesuffix(b'ld'), b.count(b'l'), b.find(b'o', 5), b.rindex(b'o'), b.index(108), b.find(b''), b.rfind(b'', 0, 3))
# expect: b'ello Worl' b'ello World' b'Hello Worl' b'Hello World' b'llo World' b'Hello Wor' 3 7 7 2 0 3
print(b % () if False else b'%s|%d|%x|%5.1f|%c|%r|%a|%b' % (b'a', 5, 255, 2.5, 65, b'q', 'z', b'w'), b'%(k)s' % {b'k': b'v'}, b'%5s|%-5s|%05d' % (b'a', b'b', 3))
# expect: b"a|5|ff|  2.5|A|b'q'|'z'|w" b'v' b'    a|b    |00003'
print(b < b'Z', b == 'Hello World', b == bytearray(b), b + b'!', b * 2, b[0], b[-1:], b[::-2], min(b), max(b), sorted(b)[:3], sum(b), list(reversed(b))[:2], hash(b) == hash(bytes(b)), b.__len__(), b.__contains__(72), bytes(b) is b)
# expect: True False True b'Hello World!' b'Hello WorldHello World' 72 b'd' b'drWolH' 32 114 [32, 72, 87] 1052 [100, 108] True 11 True True
for f in (lambda: b.center(3, b'ab'), lambda: b.split(1), lambda: b.replace(b'a'), lambda: b.join([1]), lambda: b.translate(b'abc'), lambda: bytes.maketrans(b'a', b'bc'), lambda: b.strip('H'), lambda: b.find(256), lambda: b.find(-1), lambda: b.startswith('H'), lambda: b.startswith([b'H']), lambda: b + 'x', lambda: b * 'x', lambda: b[100], lambda: b['a'], lambda: b.index(b'zz'), lambda: b.rindex(b'zz'), lambda: b.count('l'), lambda: b.zfill('a'), lambda: b.decode('ascii', 5), lambda: b % 5, lambda: b'%s' % 'a', lambda: b'%d' % b'1', lambda: b'%c' % 256, lambda: b'%c' % b'ab', lambda: b.hex('ab'), lambda: b.hex(5), lambda: bytes.fromhex('0g'), lambda: bytes.fromhex(b'00'), lambda: b.foo, lambda: b'%q' % 1, lambda: b'%s', lambda: b.split(b''), lambda: b.partition(b''), lambda: b.ljust('a'), lambda: b.expandtabs('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError center() argument 2 must be a byte string of length 1, not bytes
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError replace expected at least 2 arguments, got 1
# expect: TypeError sequence item 0: expected a bytes-like object, int found
# expect: ValueError translation table must be 256 characters long
# expect: ValueError maketrans arguments must have same length
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not str
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not list
# expect: TypeError can't concat str to bytes
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: IndexError index out of range
# expect: TypeError byte indices must be integers or slices, not str
# expect: ValueError subsection not found
# expect: ValueError subsection not found
# expect: TypeError argument should be integer or bytes-like object, not 'str'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError decode() argument 'errors' must be str, not int
# expect: TypeError not all arguments converted during bytes formatting
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError %d format: a real number is required, not bytes
# expect: OverflowError %c arg not in range(256)
# expect: TypeError %c requires an integer in range(256) or a single byte
# expect: ValueError sep must be length 1.
# expect: TypeError object of type 'int' has no len()
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: TypeError fromhex() argument must be str, not bytes
# expect: AttributeError 'bytes' object has no attribute 'foo'
# expect: ValueError unsupported format character 'q' (0x71) at index 1
# expect: b'%s'
# expect: ValueError empty separator
# expect: ValueError empty separator
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer

b = bytearray(b'hello')
print(b, b.upper(), b.find(b'l'), b.count(b'l'), b.replace(b'l', b'L'), b.split(b'e'), b.startswith(b'he'), b.hex(), b.decode(), bytes(b), list(b)[:2], b[1], b[1:3], b[-1], len(b), 104 in b, b'ell' in b, b == b'hello', b + b'!', b'!' + b, b * 2, b < b'z', sorted(b), b.title(), b.strip(b'ho'), b.center(9, b'*'), b.zfill(7), b.partition(b'l'), b.isalpha(), b.join([b'1', b'2']), b.translate(None, b'l'), type(b + b''), type(b'' + b), type(b[:1]), b.copy(), b.index(b'o'), b.rfind(b'l'), b.splitlines(), b.expandtabs(), b.swapcase(), b.capitalize(), b.ljust(7, b'.'), b.removeprefix(b'he'))
# expect: bytearray(b'hello') bytearray(b'HELLO') 2 2 bytearray(b'heLLo') [bytearray(b'h'), bytearray(b'llo')] True 68656c6c6f hello b'hello' [104, 101] 101 bytearray(b'el') 111 5 True True True bytearray(b'hello!') b'!hello' bytearray(b'hellohello') True [101, 104, 108, 108, 111] bytearray(b'Hello') bytearray(b'ell') bytearray(b'**hello**') bytearray(b'00hello') (bytearray(b'he'), bytearray(b'l'), bytearray(b'lo')) True bytearray(b'1hello2') bytearray(b'heo') <class 'bytearray'> <class 'bytes'> <class 'bytearray'> bytearray(b'hello') 4 3 [bytearray(b'hello')] bytearray(b'hello') bytearray(b'HELLO') bytearray(b'Hello') bytearray(b'hello..') bytearray(b'llo')
b[0] = ord('J'); print(b); b[1:3] = b'EEE'; print(b); b[::2] = b'....'[:len(b[::2])]; print(b); del b[0]; print(b); del b[::2]; print(b)
# expect: bytearray(b'Jello')
# expect: bytearray(b'JEEElo')
# expect: bytearray(b'.E.E.o')
# expect: bytearray(b'E.E.o')
# expect: bytearray(b'..')
b.append(33); b.extend(b'xy'); b.extend([1, 2]); b.insert(0, 65); print(b, b.pop(), b.pop(0), b); b.reverse(); b.remove(120); print(b); b += b'z'; b *= 2; print(b); b.clear(); print(b, bool(b))
# expect: bytearray(b'..!xy\x01') 2 65 bytearray(b'..!xy\x01')
# expect: bytearray(b'\x01y!..')
# expect: bytearray(b'\x01y!..z\x01y!..z')
# expect: bytearray(b'') False
print(bytearray(), bytearray(3), bytearray([1, 2]), bytearray(b'x'), bytearray('é', 'utf8'), bytearray(range(3)), bytearray.fromhex('6162'), bytearray(b'\x00\xff\n\'"\\'), repr(bytearray(b"it's")), str(bytearray(b'a')), hash(bytes(bytearray(b'a'))) == hash(b'a'))
# expect: bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02') bytearray(b'x') bytearray(b'\xc3\xa9') bytearray(b'\x00\x01\x02') bytearray(b'ab') bytearray(b'\x00\xff\n\'"\\') bytearray(b"it\'s") bytearray(b'a') True
for f in (lambda: bytearray('a'), lambda: bytearray([256]), lambda: bytearray(-1), lambda: b.append(256), lambda: b.append('a'), lambda: b.append(b'a'), lambda: b.insert(0, 300), lambda: b.remove(5), lambda: b.pop(), lambda: bytearray(b'a').pop(5), lambda: b.extend('a'), lambda: b.extend([300]), lambda: b.extend(5), lambda: hash(b), lambda: {b: 1}, lambda: bytearray(b'a')[1], lambda: bytearray(b'a')['x'], lambda: bytearray(b'a').__setitem__(0, b'x'), lambda: bytearray(b'a').__setitem__(0, 256), lambda: bytearray(b'a').__setitem__(5, 1), lambda: bytearray(b'a') + 'x', lambda: bytearray(b'a').index(b'q'), lambda: bytearray(b'ab').__setitem__(slice(0, 2, 2), b'xyz'), lambda: bytearray(1.5), lambda: bytearray(None), lambda: bytearray(b'a').foo, lambda: bytearray(b'a').remove(b'a'), lambda: bytearray(b'\xff').decode(), lambda: bytearray(b'a') < 'b', lambda: bytearray(b'a').join(['b'])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError string argument without an encoding
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError negative count
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError value not found in bytearray
# expect: IndexError pop from empty bytearray
# expect: IndexError pop index out of range
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError can't extend bytearray with int
# expect: TypeError unhashable type: 'bytearray'
# expect: TypeError unhashable type: 'bytearray'
# expect: IndexError bytearray index out of range
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
# expect: IndexError bytearray index out of range
# expect: TypeError can't concat str to bytearray
# expect: ValueError subsection not found
# expect: ValueError attempt to assign bytes of size 3 to extended slice of size 1
# expect: TypeError cannot convert 'float' object to bytearray
# expect: TypeError cannot convert 'NoneType' object to bytearray
# expect: AttributeError 'bytearray' object has no attribute 'foo'
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: TypeError '<' not supported between instances of 'bytearray' and 'str'
# expect: TypeError sequence item 0: expected a bytes-like object, str found

for b in b'abc': print(b, end=' ')
print(list(b'\x00\xff'), bytes(x + 1 for x in b'ab'), b'abc'[0], b'abc'[0:1], max(b'abc'), sorted(b'cab'), tuple(b'hi'), sum(b'\x01\x02'))
# expect: 97 98 99 [0, 255] b'bc' 97 b'a' 99 [97, 98, 99] (104, 105) 3
it = iter(b'xy')
print(next(it), next(it), next(it, None), type(it))
# expect: 120 121 None <class 'bytes_iterator'>
print([chr(c) for c in b'hey'], {c: 1 for c in b'aab'}, list(enumerate(b'ab')), list(zip(b'ab', 'xy')), list(reversed(b'abc')), 97 in b'abc', b'bc' in b'abc', bytearray(b'ab')[0], [*b'12'], b'%c' % 65, bytes([*b'ab', 99]))
# expect: ['h', 'e', 'y'] {97: 1, 98: 1} [(0, 97), (1, 98)] [(97, 'x'), (98, 'y')] [99, 98, 97] True True 97 [49, 50] b'A' b'abc'
a, b, c = b'abc'
print(a, b, c)
# expect: 97 98 99

from array import array
a = array('i', range(6))
print(a[1:4], a[::-1], a[-2:], a[::2], a[10:], len(a[1:3]))
# expect: array('i', [1, 2, 3]) array('i', [5, 4, 3, 2, 1, 0]) array('i', [4, 5]) array('i', [0, 2, 4]) array('i') 2
a[1:3] = array('i', [10, 20, 30])
print(a)
# expect: array('i', [0, 10, 20, 30, 3, 4, 5])
a[0:0] = array('i', [7])
print(a)
# expect: array('i', [7, 0, 10, 20, 30, 3, 4, 5])
del a[-2:]
print(a)
# expect: array('i', [7, 0, 10, 20, 30, 3])
a[::2] = array('i', [0] * len(a[::2]))
print(a)
# expect: array('i', [0, 0, 0, 20, 0, 3])
a += array('i', [5]); a *= 2
print(a, a.count(0), a.index(5), 5 in a)
# expect: array('i', [0, 0, 0, 20, 0, 3, 5, 0, 0, 0, 20, 0, 3, 5]) 8 6 True
b = array('i', a)
print(b == a, b is a, b != a, b < a, b + a == a + b, array('b', [1]) == array('i', [1]), array('i') == array('i', []))
# expect: True False False False True True True
for f in (lambda: a.__setitem__(slice(0, 2), [1, 2]), lambda: a.__setitem__(slice(0, 2), array('b', [1])), lambda: a + array('b'), lambda: a.__setitem__(0, 1.5), lambda: a.__setitem__(0, 'x'), lambda: a.__setitem__(slice(0, 4, 2), array('i', [1])), lambda: array('i', [1, 'a']), lambda: a.fromlist([1, 'a']), lambda: a.pop(99), lambda: a[99], lambda: a.remove(12345)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError can only assign array (not "list") to array slice
# expect: TypeError bad argument type for built-in operation
# expect: TypeError bad argument type for built-in operation
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError attempt to assign array of size 1 to extended slice of size 2
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: IndexError pop index out of range
# expect: IndexError array index out of range
# expect: ValueError array.remove(x): x not in array
for t in 'bBhHiIlLqQfd':
    x = array(t, [1, 2])
    print(t, x.itemsize, x, x.tobytes()[:4], end='; ')
print()
# expect: b 1 array('b', [1, 2]) b'\x01\x02'; B 1 array('B', [1, 2]) b'\x01\x02'; h 2 array('h', [1, 2]) b'\x01\x00\x02\x00'; H 2 array('H', [1, 2]) b'\x01\x00\x02\x00'; i 4 array('i', [1, 2]) b'\x01\x00\x00\x00'; I 4 array('I', [1, 2]) b'\x01\x00\x00\x00'; l 8 array('l', [1, 2]) b'\x01\x00\x00\x00'; L 8 array('L', [1, 2]) b'\x01\x00\x00\x00'; q 8 array('q', [1, 2]) b'\x01\x00\x00\x00'; Q 8 array('Q', [1, 2]) b'\x01\x00\x00\x00'; f 4 array('f', [1.0, 2.0]) b'\x00\x00\x80?'; d 8 array('d', [1.0, 2.0]) b'\x00\x00\x00\x00';
u = array('u', 'ab')
print(u, u.tounicode(), u[0])
# expect: array('u', 'ab') ab a
print(array('d', [1, 2.5]).tolist(), list(map(float, array('f', [1.5]))), sum(array('i', [1, 2])), max(array('d', [1.0, 3.0])), sorted(array('i', [3, 1])), [*array('b', b'ab')], repr(array('I')), str(array('d', [0.1])))
# expect: [1.0, 2.5] [1.5] 3 3.0 [1, 3] [97, 98] array('I') array('d', [0.1])

