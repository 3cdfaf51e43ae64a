import xml.dom.minidom as md
d = md.parseString('<a x="1"><b>t</b><b/><!--c--></a>')
root = d.documentElement
print(root.tagName, root.getAttribute('x'), [n.nodeName for n in root.childNodes], d.getElementsByTagName('b')[0].firstChild)
# expect: a 1 ['b', 'b', '#comment'] <DOM Text node "'t'">
e = d.createElement('e'); e.setAttribute('k', '<"'); e.appendChild(d.createTextNode('a & b')); root.insertBefore(e, root.firstChild)
print(d.toxml()); print(d.toprettyxml(indent='  ')); print(root.firstChild.nextSibling.tagName, root.removeChild(e).parentNode)
# expect: <?xml version="1.0" ?><a x="1"><e k="&lt;&quot;">a &amp; b</e><b>t</b><b/><!--c--></a>
# expect: <?xml version="1.0" ?>
# expect: <a x="1">
# expect:   <e k="&lt;&quot;">a &amp; b</e>
# expect:   <b>t</b>
# expect:   <b/>
# expect:   <!--c-->
# expect: </a>
# expect:
# expect: b None
try:
    md.parseString('<a><b></a>')
except Exception as error:
    print(type(error).__name__, error)  # expect: ExpatError mismatched tag: line 1, column 8
import xml.sax
class H(xml.sax.ContentHandler):
    def startElement(self, name, attrs): print('start', name, dict(attrs.items()))
    def characters(self, content): print('text', content)
    def endElement(self, name): print('end', name)
xml.sax.parseString('<a x="1">t<b/></a>', H())
# expect: start a {'x': '1'}
# expect: text t
# expect: start b {}
# expect: end b
# expect: end a
