import calendar, contextvars, ctypes, doctest, functools, hashlib, json, random, statistics, textwrap, unittest, zoneinfo
from datetime import datetime, timezone
from email.headerregistry import Address, Group
from email.message import EmailMessage

message = EmailMessage()
message['From'] = Address('Ann B', 'ann', 'example.com')
message['To'] = Address('C, D', 'c', 'x.org'), Group('friends', [Address(addr_spec='e@f.gh')])
message['Cc'] = 'g@h.ij, Kay <k@l.mn>'
message['Date'] = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
message['Content-Type'] = 'text/plain; charset="utf-8"'
print(message['from'], message['to'], message['date'], sep='|')
# expect: Ann B <ann@example.com>|"C, D" <c@x.org>, friends: e@f.gh;|Mon, 06 May 2024 07:08:09 +0000
print(message['from'].addresses, [each.addr_spec for each in message['to'].addresses], message['cc'].addresses[1].display_name)
# expect: (Address(display_name='Ann B', username='ann', domain='example.com'),) ['c@x.org', 'e@f.gh'] Kay
print(message['date'].datetime, message['content-type'].maintype, message['content-type'].params['charset'], message['to'].groups[1])
# expect: 2024-05-06 07:08:09+00:00 text utf-8 friends: e@f.gh;
for wrong in (lambda: Address('a\nb'), lambda: Address(username='u', addr_spec='a@b')):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError invalid arguments; address parts cannot contain CR or LF
        # expect: TypeError addrspec specified when username and/or domain also specified


class Packet(ctypes.BigEndianStructure):
    _fields_ = [('kind', ctypes.c_uint8), ('size', ctypes.c_uint16), ('time', ctypes.c_double), ('low', ctypes.c_uint16, 4),
                ('high', ctypes.c_uint16, 12), ('row', ctypes.c_int16 * 2)]

packet = Packet(1, 258, 1.5, 5, 0xABC, (1, -2))
print(bytes(packet).hex(), packet.size, packet.time, packet.low, hex(packet.high), list(packet.row))
# expect: 01000102000000003ff80000000000005abc0001fffe0000 258 1.5 5 0xabc [1, -2]
print(Packet.from_buffer_copy(bytes(range(32))).size)  # expect: 515
try:
    class Wrong(ctypes.Structure):
        _fields_ = [('a', 5)]
except TypeError as error:
    print(error)  # expect: second item in _fields_ tuple (index 0) must be a C type

print(hashlib.scrypt(b'pw', salt=b'na', n=16, r=2, p=2, dklen=20).hex())  # expect: 282707bf5274eb876375570275821b53ed203eee
for wrong in (lambda: hashlib.scrypt(b'', salt=b'', n=3, r=1, p=1), lambda: hashlib.scrypt(b'', salt=b'', n=1 << 20, r=8, p=1),
              lambda: zoneinfo.ZoneInfo('/etc'), lambda: contextvars.Token(), lambda: contextvars.copy_context()[5],
              lambda: random.sample([1], counts=[0], k=1), lambda: random.randrange(10, step=2), lambda: statistics.NormalDist(0, 0).pdf(1),
              lambda: unittest.TestCase().assertRaises(5), lambda: unittest.TestSuite().addTest(5), lambda: unittest.TestSuite().addTests('x'),
              lambda: functools.cache({}), lambda: json.dumps([1], indent=1.5)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError n must be a power of 2.
        # expect: ValueError [digital envelope routines] memory limit exceeded
        # expect: ValueError ZoneInfo keys may not be absolute paths, got: /etc
        # expect: RuntimeError Tokens can only be created by ContextVars
        # expect: TypeError a ContextVar key was expected, got 5
        # expect: ValueError Total of counts must be greater than zero
        # expect: TypeError Missing a non-None stop argument
        # expect: StatisticsError pdf() not defined when sigma is zero
        # expect: TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
        # expect: TypeError 5 is not callable
        # expect: TypeError tests must be an iterable of tests, not a string
        # expect: TypeError the first argument must be callable
        # expect: TypeError can't multiply sequence by non-int of type 'float'
print(unittest.defaultTestLoader.loadTestsFromName('nope', unittest).run(unittest.TestResult()))
# expect: <unittest.result.TestResult run=1 errors=1 failures=0>

print(statistics.mean([1, float('inf')]), statistics.mean([float('nan'), 1]), calendar.LocaleTextCalendar(6).formatweekheader(2))
# expect: inf nan Su Mo Tu We Th Fr Sa
print(textwrap.wrap('e-mail: some--dashes --option', 8), textwrap.wrap('so--called', 5, break_on_hyphens=False))
# expect: ['e-mail:', 'some--', 'dashes', '--option'] ['so--c', 'alled']
example = doctest.Example('q', 'a\nb\nc\n')
for flag in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(doctest.OutputChecker().output_difference(example, 'a\nX\nc\n', flag))
    # expect: Expected:
    # expect:     a
    # expect:     b
    # expect:     c
    # expect: Got:
    # expect:     a
    # expect:     X
    # expect:     c
    # expect:
    # expect: Differences (unified diff with -expected +actual):
    # expect:     @@ -1,3 +1,3 @@
    # expect:      a
    # expect:     -b
    # expect:     +X
    # expect:      c
    # expect:
    # expect: Differences (context diff with expected followed by actual):
    # expect:     ***************
    # expect:     *** 1,3 ****
    # expect:       a
    # expect:     ! b
    # expect:       c
    # expect:     --- 1,3 ----
    # expect:       a
    # expect:     ! X
    # expect:       c
    # expect:
    # expect: Differences (ndiff with -expected +actual):
    # expect:       a
    # expect:     - b
    # expect:     + X
    # expect:       c
    # expect:
print(doctest.script_from_examples('Text\n>>> 1 + 1\n2\n'))
# expect: # Text
# expect: 1 + 1
# expect: # Expected:
# expect: ## 2
# expect:
try:
    doctest.DocTestParser().get_examples('>>>b')
except ValueError as error:
    print(error)  # expect: line 1 of the docstring for <string> lacks blank after >>>: '>>>b'
