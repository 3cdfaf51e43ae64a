import tomllib
import xml.etree.ElementTree as ET

r = ET.fromstring('<root a="1"><n:q xmlns:n="urn:z" n:k="2"/></root>')
print(ET.tostring(r, 'unicode'))
# expect: <root xmlns:ns0="urn:z" a="1"><ns0:q ns0:k="2" /></root>
for text in ('<a>\x01</a>', '<a>&#1;</a>', '<n:a/>', '<a n:b="1"/>', '<a b="\x02"/>', '<a>&#65;</a>'):
    try:
        print(ET.tostring(ET.fromstring(text)))
    except ET.ParseError as e:
        print(e, e.code)
# expect: not well-formed (invalid token): line 1, column 3 4
# expect: reference to invalid character number: line 1, column 3 14
# expect: unbound prefix: line 1, column 0 27
# expect: unbound prefix: line 1, column 0 27
# expect: not well-formed (invalid token): line 1, column 6 4
# expect: b'<a>A</a>'
for text in ('a.b=1\n[a]\nb=2', "a = 'x\ny'", 'a.b=1\na.c=2'):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as e:
        print(e)
# expect: Cannot declare ('a',) twice (at line 2, column 3)
# expect: Found invalid character '\n' (at line 1, column 7)
# expect: {'a': {'b': 1, 'c': 2}}
