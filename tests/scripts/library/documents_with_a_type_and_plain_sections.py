from xml.dom import minidom

for text in ('<!DOCTYPE a><a>x<![CDATA[1 < 2]]>y</a>', '<!DOCTYPE a PUBLIC "-//X" "a.dtd"><a><b/></a>', '<!DOCTYPE a SYSTEM "a.dtd"><a/>',
             '<!DOCTYPE html [\n<!ELEMENT html ANY>\n]><html/>'):
    document = minidom.parseString(text)
    print(document.toxml(), [type(node).__name__ for node in document.documentElement.childNodes])
    kind = document.doctype
    print(kind.name, kind.publicId, kind.systemId, repr(kind.internalSubset), kind.nodeType, kind.nodeName)
# expect: <?xml version="1.0" ?><!DOCTYPE a><a>x<![CDATA[1 < 2]]>y</a> ['Text', 'CDATASection', 'Text']
# expect: a None None None 10 a
# expect: <?xml version="1.0" ?><!DOCTYPE a  PUBLIC '-//X'  'a.dtd'><a><b/></a> ['Element']
# expect: a -//X a.dtd None 10 a
# expect: <?xml version="1.0" ?><!DOCTYPE a  SYSTEM 'a.dtd'><a/> []
# expect: a None a.dtd None 10 a
# expect: <?xml version="1.0" ?><!DOCTYPE html [
# expect: <!ELEMENT html ANY>
# expect: ]><html/> []
# expect: html None None '\n<!ELEMENT html ANY>\n' 10 html
print(document.toprettyxml(), minidom.parseString('<a/>').doctype)
# expect: <?xml version="1.0" ?>
# expect: <!DOCTYPE html [
# expect: <!ELEMENT html ANY>
# expect: ]>
# expect: <html/>
# expect:  None
maker = minidom.getDOMImplementation()
print(maker.createDocument(None, 'html', maker.createDocumentType('html', '-//W3C', 'x.dtd')).toxml())
# expect: <?xml version="1.0" ?><!DOCTYPE html  PUBLIC '-//W3C'  'x.dtd'><html/>
