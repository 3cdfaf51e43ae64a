import io
import xml.sax
from xml.sax import handler, saxutils


class Told(xml.sax.ContentHandler):
    def setDocumentLocator(self, locator):
        print('place', locator.getLineNumber(), locator.getSystemId())

    def startPrefixMapping(self, prefix, uri):
        print('prefix', prefix, uri)

    def startElementNS(self, name, qname, attrs):
        print('start', name, qname, attrs.items(), attrs.getQNames())

    def startElement(self, name, attrs):
        print('start', name, attrs.items(), 'k' in attrs, len(attrs), attrs.get('z'), type(attrs).__name__)

    def characters(self, content):
        print('text', repr(content))

    def endDocument(self):
        print('end')


class Lexical(handler.LexicalHandler):
    def comment(self, content):
        print('comment', content)

    def startCDATA(self):
        print('plain')

    def startDTD(self, name, public_id, system_id):
        print('type', name, public_id, system_id)


parser = xml.sax.make_parser()
parser.setContentHandler(Told())
parser.setFeature(handler.feature_namespaces, True)
parser.parse(io.StringIO('<a xmlns="urn:a" xmlns:p="urn:p">\n <p:b p:k="1" j="2"/>x &amp; y</a>'))
# expect: place 1 None
# expect: prefix None urn:a
# expect: prefix p urn:p
# expect: start ('urn:a', 'a') None [] []
# expect: text '\n'
# expect: text ' '
# expect: start ('urn:p', 'b') None [(('urn:p', 'k'), '1'), ((None, 'j'), '2')] ['p:k', 'j']
# expect: text 'x '
# expect: text '&'
# expect: text ' y'
# expect: end
parser = xml.sax.make_parser()
parser.setContentHandler(Told())
parser.setProperty(handler.property_lexical_handler, Lexical())
for piece in ('<!DOCTYPE r SYSTEM "s"><r k="1"><!-- x -->', 't<![CDATA[<]]>', '</r>'):
    parser.feed(piece)
    # expect: type r None s
    # expect: start r [('k', '1')] True 1 None AttributesImpl
    # expect: comment  x
    # expect: text 't'
    # expect: plain
    # expect: text '<'
parser.close()  # expect: end
for bad in ('<a>&x;</a>', '<a', '<a/><b/>'):
    try:
        xml.sax.parseString(bad, handler.ContentHandler())
    except xml.sax.SAXParseException as error:
        print(error, error.getMessage(), error.getLineNumber(), error.getSystemId(), type(error.getException()).__name__)
        # expect: <unknown>:1:3: undefined entity undefined entity 1 None ExpatError
        # expect: <unknown>:1:0: unclosed token unclosed token 1 None ExpatError
        # expect: <unknown>:1:4: junk after document element junk after document element 1 None ExpatError


class Calm(handler.ErrorHandler):
    def fatalError(self, exception):
        print('fatal', exception)


xml.sax.parseString('<a>', handler.ContentHandler(), Calm())  # expect: fatal <unknown>:1:3: no element found
for refused in (lambda: parser.setFeature('nope', 1), lambda: parser.setFeature(handler.feature_validation, 1)):
    try:
        refused()
    except xml.sax.SAXException as error:
        print(type(error).__name__)
        # expect: SAXNotRecognizedException
        # expect: SAXNotSupportedException


class Upper(saxutils.XMLFilterBase):
    def startElement(self, name, attrs):
        super().startElement(name.upper(), attrs)


between = Upper(xml.sax.make_parser())
written = io.StringIO()
between.setContentHandler(saxutils.XMLGenerator(written, short_empty_elements=True))
between.parse(io.StringIO('<a x="1 &amp; 2">t&lt;<?pi d?></a>'))
print(written.getvalue())
# expect: <?xml version="1.0" encoding="iso-8859-1"?>
# expect: <A x="1 &amp; 2">t&lt;<?pi d?></a>
