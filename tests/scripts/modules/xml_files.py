import os, tempfile
os.chdir(tempfile.mkdtemp())
import xml.etree.ElementTree as ET
a = ET.Element('a', {'x': '1'}, y='2'); b = ET.SubElement(a, 'b'); b.text = 'te<x>t & "q"'; b.tail = 'tail'; c = ET.SubElement(a, 'c', k='v "<&\n'); ET.SubElement(c, 'd')
a.insert(0, ET.Comment('x'))
t = ET.ElementTree(a); t.write('tree.xml', encoding='utf-8', xml_declaration=True); print(open('tree.xml').read())
# expect: <?xml version='1.0' encoding='utf-8'?>
# expect: <a x="1" y="2"><!--x--><b>te&lt;x&gt;t &amp; "q"</b>tail<c k="v &quot;&lt;&amp;&#10;"><d /></c></a>
print(ET.parse('tree.xml').getroot().tag, t.find('b').text, t.getroot() is a)  # expect: a te<x>t & "q" True
print([ (ev, e.tag) for ev, e in ET.iterparse('tree.xml', events=('start', 'end'))])
# expect: [('start', 'a'), ('start', 'b'), ('end', 'b'), ('start', 'c'), ('start', 'd'), ('end', 'd'), ('end', 'c'), ('end', 'a')]
del a[0]; a.remove(b); print([e.tag for e in a if isinstance(e.tag, str)], list(a.keys()), list(a.items()), a[0].tag, list(ET.fromstring('<a>1<b>2</b>3</a>').itertext()))
# expect: ['c'] ['x', 'y'] [('x', '1'), ('y', '2')] c ['1', '2', '3']
try: a.remove(b)
except ValueError as e: print(e)  # expect: list.remove(x): x not in list
try: a[9]
except IndexError as e: print(e)  # expect: child index out of range
try: a.append('x')
except TypeError as e: print(e)  # expect: append() argument must be xml.etree.ElementTree.Element, not str
x = ET.Element('q'); x.text = 5
try: ET.tostring(x)
except TypeError as e: print(e)  # expect: cannot serialize 5 (type int)
print(ET.tostring(ET.fromstring('<é>ü</é>')), ET.tostring(ET.fromstring('<é>ü</é>'), 'utf-8'), ET.iselement(x), ET.QName('u', 't').text)
# expect: b'<&#233;>&#252;</&#233;>' b'<\xc3\xa9>\xc3\xbc</\xc3\xa9>' True {u}t
print(repr(a)[:13], a.find('nothing'), ET.tostring(ET.Element('x', {'a': "'"}), 'unicode'))  # expect: <Element 'a'  None <x a="'" />
