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

document = minidom.parseString('<r xmlns="urn:d" xmlns:p="urn:p"><p:a p:k="v" j="1">t</p:a><b/></r>')
root, first = document.documentElement, document.documentElement.firstChild
print(root.namespaceURI, root.prefix, first.namespaceURI, first.prefix, first.localName, first.getAttributeNS('urn:p', 'k'))
# expect: urn:d None urn:p p a v
print([each.tagName for each in document.getElementsByTagNameNS('urn:p', '*')], first.hasAttributeNS('urn:p', 'j'), root.childNodes.item(9), root.childNodes.length)
# expect: ['p:a'] False None 2
made = document.createElementNS('urn:svg', 's:rect')
made.setAttributeNS('urn:x', 'x:href', '#q')
print(made.toxml(), made.localName, made.getAttributeNodeNS('urn:x', 'href').name)
# expect: <s:rect x:href="#q"/> rect x:href
made.removeAttributeNS('urn:x', 'href')
text = root.appendChild(document.createTextNode('hello world'))
text.insertData(5, ',')
text.replaceData(0, 5, 'Well')
rest = text.splitText(5)
print(made.toxml(), text.data, rest.data, text.wholeText, rest.substringData(1, 3), made.isSameNode(made))
# expect: <s:rect/> Well,  world Well, world wor True
print(document.importNode(first, True).toxml(), document.toxml('utf-8', standalone=True))
# expect: <p:a p:k="v" j="1">t</p:a> b'<?xml version="1.0" encoding="utf-8" standalone="yes"?><r xmlns="urn:d" xmlns:p="urn:p"><p:a p:k="v" j="1">t</p:a><b/>Well, world</r>'
for refused in (lambda: text.insertData(-1, 'x'), lambda: text.deleteData(99, 1), lambda: first.removeAttribute('none'), lambda: text.appendChild(made),
                lambda: document.appendChild(made)):
    try:
        refused()
    except Exception as error:
        print(type(error).__name__, error, error.code)
# expect: IndexSizeErr offset cannot be negative 1
# expect: IndexSizeErr offset cannot be beyond end of data 1
# expect: NotFoundErr  8
# expect: HierarchyRequestErr #text nodes cannot have children 3
# expect: HierarchyRequestErr two document elements disallowed 3
