# cpython: 3.11.7
# The message depends on the order of bytes
import struct
for o in ('', '<', '>'):
    for c in 'bBhHiIlLqQ' + ('nNP' if not o else ''):
        for v in (-1, 70000, 2**63, 2**64):
            try:
                struct.pack(o + c, v)
            except struct.error as e:
                print(o + c, v, e)
# expect: b 70000 byte format requires -128 <= number <= 127
# expect: b 9223372036854775808 argument out of range
# expect: b 18446744073709551616 argument out of range
# expect: B -1 ubyte format requires 0 <= number <= 255
# expect: B 70000 ubyte format requires 0 <= number <= 255
# expect: B 9223372036854775808 argument out of range
# expect: B 18446744073709551616 argument out of range
# expect: h 70000 short format requires -32768 <= number <= 32767
# expect: h 9223372036854775808 argument out of range
# expect: h 18446744073709551616 argument out of range
# expect: H -1 ushort format requires 0 <= number <= 65535
# expect: H 70000 ushort format requires 0 <= number <= 65535
# expect: H 9223372036854775808 argument out of range
# expect: H 18446744073709551616 argument out of range
# expect: i 9223372036854775808 argument out of range
# expect: i 18446744073709551616 argument out of range
# expect: I -1 argument out of range
# expect: I 9223372036854775808 'I' format requires 0 <= number <= 4294967295
# expect: I 18446744073709551616 argument out of range
# expect: l 9223372036854775808 argument out of range
# expect: l 18446744073709551616 argument out of range
# expect: L -1 argument out of range
# expect: L 18446744073709551616 argument out of range
# expect: q 9223372036854775808 argument out of range
# expect: q 18446744073709551616 argument out of range
# expect: Q -1 argument out of range
# expect: Q 18446744073709551616 argument out of range
# expect: n 9223372036854775808 argument out of range
# expect: n 18446744073709551616 argument out of range
# expect: N -1 argument out of range
# expect: N 18446744073709551616 argument out of range
# expect: P 18446744073709551616 int too large to convert
# expect: <b 70000 byte format requires -128 <= number <= 127
# expect: <b 9223372036854775808 argument out of range
# expect: <b 18446744073709551616 argument out of range
# expect: <B -1 ubyte format requires 0 <= number <= 255
# expect: <B 70000 ubyte format requires 0 <= number <= 255
# expect: <B 9223372036854775808 argument out of range
# expect: <B 18446744073709551616 argument out of range
# expect: <h 70000 short format requires -32768 <= number <= 32767
# expect: <h 9223372036854775808 argument out of range
# expect: <h 18446744073709551616 argument out of range
# expect: <H -1 ushort format requires 0 <= number <= 65535
# expect: <H 70000 ushort format requires 0 <= number <= 65535
# expect: <H 9223372036854775808 argument out of range
# expect: <H 18446744073709551616 argument out of range
# expect: <i 9223372036854775808 argument out of range
# expect: <i 18446744073709551616 argument out of range
# expect: <I -1 argument out of range
# expect: <I 9223372036854775808 'I' format requires 0 <= number <= 4294967295
# expect: <I 18446744073709551616 argument out of range
# expect: <l 9223372036854775808 argument out of range
# expect: <l 18446744073709551616 argument out of range
# expect: <L -1 argument out of range
# expect: <L 9223372036854775808 'L' format requires 0 <= number <= 4294967295
# expect: <L 18446744073709551616 argument out of range
# expect: <q 9223372036854775808 argument out of range
# expect: <q 18446744073709551616 argument out of range
# expect: <Q -1 argument out of range
# expect: <Q 18446744073709551616 argument out of range
# expect: >b 70000 byte format requires -128 <= number <= 127
# expect: >b 9223372036854775808 argument out of range
# expect: >b 18446744073709551616 argument out of range
# expect: >B -1 ubyte format requires 0 <= number <= 255
# expect: >B 70000 ubyte format requires 0 <= number <= 255
# expect: >B 9223372036854775808 argument out of range
# expect: >B 18446744073709551616 argument out of range
# expect: >h 70000 'h' format requires -32768 <= number <= 32767
# expect: >h 9223372036854775808 argument out of range
# expect: >h 18446744073709551616 argument out of range
# expect: >H -1 argument out of range
# expect: >H 70000 'H' format requires 0 <= number <= 65535
# expect: >H 9223372036854775808 'H' format requires 0 <= number <= 65535
# expect: >H 18446744073709551616 argument out of range
# expect: >i 9223372036854775808 argument out of range
# expect: >i 18446744073709551616 argument out of range
# expect: >I -1 argument out of range
# expect: >I 9223372036854775808 'I' format requires 0 <= number <= 4294967295
# expect: >I 18446744073709551616 argument out of range
# expect: >l 9223372036854775808 argument out of range
# expect: >l 18446744073709551616 argument out of range
# expect: >L -1 argument out of range
# expect: >L 9223372036854775808 'L' format requires 0 <= number <= 4294967295
# expect: >L 18446744073709551616 argument out of range
# expect: >q 9223372036854775808 int too large to convert
# expect: >q 18446744073709551616 int too large to convert
# expect: >Q -1 int too large to convert
# expect: >Q 18446744073709551616 int too large to convert
