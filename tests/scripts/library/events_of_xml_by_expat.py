from xml.parsers import expat
import xml.etree.ElementTree as ET


def show(text, **settings):
    parser = expat.ParserCreate()
    for name, value in settings.items():
        setattr(parser, name, value)
    seen = []
    for name in ('StartElement', 'EndElement', 'CharacterData', 'Comment', 'StartCdataSection', 'EndCdataSection', 'XmlDecl', 'StartDoctypeDecl'):
        setattr(parser, name + 'Handler', lambda *arguments, name=name: seen.append((name, *arguments)))
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        print(error, error.code, error.offset, expat.errors.messages[error.code])
    print(seen, parser.CurrentLineNumber, parser.CurrentColumnNumber, parser.CurrentByteIndex)


show('<a>x &amp; y\n\nz<b q="é">t</b><![CDATA[c\nd]]>&#65;</a>')
# expect: [('StartElement', 'a', {}), ('CharacterData', 'x '), ('CharacterData', '&'), ('CharacterData', ' y'), ('CharacterData', '\n'), ('CharacterData', '\n'), ('CharacterData', 'z'), ('StartElement', 'b', {'q': 'é'}), ('CharacterData', 't'), ('EndElement', 'b'), ('StartCdataSection',), ('CharacterData', 'c'), ('CharacterData', '\n'), ('CharacterData', 'd'), ('EndCdataSection',), ('CharacterData', 'A'), ('EndElement', 'a')] 4 13 54
show('<a>x &amp; y\n\nz<b q="1">t</b><![CDATA[c\nd]]>&#65;</a>', buffer_text=True)
# expect: [('StartElement', 'a', {}), ('CharacterData', 'x & y\n\nz'), ('StartElement', 'b', {'q': '1'}), ('CharacterData', 't'), ('EndElement', 'b'), ('StartCdataSection',), ('CharacterData', 'c\nd'), ('EndCdataSection',), ('CharacterData', 'A'), ('EndElement', 'a')] 4 13 53
show('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE a SYSTEM "a.dtd"><a p="1" q="2"><b></a>', ordered_attributes=True)
# expect: mismatched tag: line 1, column 85 7 85 mismatched tag
# expect: [('XmlDecl', '1.0', 'utf-8', -1), ('StartDoctypeDecl', 'a', 'a.dtd', None, 0), ('StartElement', 'a', ['p', '1', 'q', '2']), ('StartElement', 'b', [])] 1 85 85
parser = expat.ParserCreate(namespace_separator='|')
parser.StartElementHandler = lambda *arguments: print('start', *arguments)
parser.StartNamespaceDeclHandler = lambda *arguments: print('names', *arguments)
print(parser.Parse('<a xmlns="urn:x" xmlns:p="urn:p"><p:b p:c="1"/></a>', True), type(parser))
# expect: names None urn:x
# expect: names p urn:p
# expect: start urn:x|a {}
# expect: start urn:p|b {'urn:p|c': '1'}
# expect: 1 <class 'pyexpat.xmlparser'>
try:
    parser.Parse('<a/>')
except expat.ExpatError as error:
    print(error, expat.ErrorString(error.code) == expat.errors.XML_ERROR_FINISHED)  # expect: parsing finished: line 1, column 51 True


class Target:
    def doctype(self, *arguments):
        print('doctype', arguments)

    def data(self, text):
        print('data', repr(text))

    def close(self):
        return 'closed'


print(ET.XML('<!DOCTYPE a PUBLIC "-//X" "a.dtd"><a>t &amp; u\nv</a>', ET.XMLParser(target=Target())))
# expect: doctype ('a', '-//X', 'a.dtd')
# expect: data 't '
# expect: data '&'
# expect: data ' u'
# expect: data '\n'
# expect: data 'v'
# expect: closed
