import xml.etree.ElementTree as ET
src = '''<?xml version="1.0"?>
<data>
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><gdppc>141100</gdppc><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <!-- comment -->
    <![CDATA[a < b]]> &lt;x&gt; &#65;
</data>'''
root = ET.fromstring(src)
print(root.tag, root.attrib, len(root))  # expect: data {} 2
for c in root: print(c.tag, c.attrib, c.get('name'), c.find('rank').text, c.findtext('year'), c.findtext('zz', 'dflt'))
# expect: country {'name': 'Liechtenstein'} Liechtenstein 1 2008 dflt
# expect: country {'name': 'Singapore'} Singapore 4 2011 dflt
for n in root.iter('neighbor'): print(n.attrib)
# expect: {'name': 'Austria', 'direction': 'E'}
# expect: {'name': 'Switzerland', 'direction': 'W'}
# expect: {'name': 'Malaysia', 'direction': 'N'}
for p in ['.', './country', './/neighbor', ".//year/..[@name='Singapore']", ".//*[@name='Singapore']/year", './country/neighbor[2]', "country[rank='4']", 'country[year]', '*', './/rank', 'country[last()]', "country[@name]", './/neighbor[last()]', "country/rank[.='1']", 'country[1]', './/*', "country[@name!='Singapore']", 'country//rank']:
    print(p, [(e.tag, e.get('name')) for e in root.findall(p)])
    # expect: . [('data', None)]
    # expect: ./country [('country', 'Liechtenstein'), ('country', 'Singapore')]
    # expect: .//neighbor [('neighbor', 'Austria'), ('neighbor', 'Switzerland'), ('neighbor', 'Malaysia')]
    # expect: .//year/..[@name='Singapore'] [('country', 'Singapore')]
    # expect: .//*[@name='Singapore']/year [('year', None)]
    # expect: ./country/neighbor[2] [('neighbor', 'Switzerland')]
    # expect: country[rank='4'] [('country', 'Singapore')]
    # expect: country[year] [('country', 'Liechtenstein'), ('country', 'Singapore')]
    # expect: * [('country', 'Liechtenstein'), ('country', 'Singapore')]
    # expect: .//rank [('rank', None), ('rank', None)]
    # expect: country[last()] [('country', 'Singapore')]
    # expect: country[@name] [('country', 'Liechtenstein'), ('country', 'Singapore')]
    # expect: .//neighbor[last()] [('neighbor', 'Switzerland'), ('neighbor', 'Malaysia')]
    # expect: country/rank[.='1'] [('rank', None)]
    # expect: country[1] [('country', 'Liechtenstein')]
    # expect: .//* [('country', 'Liechtenstein'), ('rank', None), ('year', None), ('gdppc', None), ('neighbor', 'Austria'), ('neighbor', 'Switzerland'), ('country', 'Singapore'), ('rank', None), ('year', None), ('neighbor', 'Malaysia')]
    # expect: country[@name!='Singapore'] [('country', 'Liechtenstein')]
    # expect: country//rank [('rank', None), ('rank', None)]
print(ET.tostring(root))
# expect: b'<data>\n    <country name="Liechtenstein"><rank>1</rank><year>2008</year><gdppc>141100</gdppc><neighbor name="Austria" direction="E" /><neighbor name="Switzerland" direction="W" /></country>\n    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N" /></country>\n    \n    a &lt; b &lt;x&gt; A\n</data>'
print(ET.tostring(root, encoding='unicode'))
# expect: <data>
# expect:     <country name="Liechtenstein"><rank>1</rank><year>2008</year><gdppc>141100</gdppc><neighbor name="Austria" direction="E" /><neighbor name="Switzerland" direction="W" /></country>
# expect:     <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N" /></country>
# expect:
# expect:     a &lt; b &lt;x&gt; A
# expect: </data>
print(ET.tostring(root, encoding='utf-8', xml_declaration=True)[:60])  # expect: b"<?xml version='1.0' encoding='utf-8'?>\n<data>\n    <country n"
for r in root.iter('rank'):
    r.text = str(int(r.text) + 1); r.set('updated', 'yes')
ET.dump(root)
# expect: <data>
# expect:     <country name="Liechtenstein"><rank updated="yes">2</rank><year>2008</year><gdppc>141100</gdppc><neighbor name="Austria" direction="E" /><neighbor name="Switzerland" direction="W" /></country>
# expect:     <country name="Singapore"><rank updated="yes">5</rank><year>2011</year><neighbor name="Malaysia" direction="N" /></country>
# expect:
# expect:     a &lt; b &lt;x&gt; A
# expect: </data>
a = ET.Element('a', {'x': '1'}, y='2'); b = ET.SubElement(a, 'b'); b.text = 'te<x>t & "q"'; b.tail = 'tail'; c = ET.SubElement(a, 'c', k='v "<&\n'); ET.SubElement(c, 'd')
a.append(ET.Comment('hi')); a.insert(0, ET.ProcessingInstruction('pi', 'x'))
print(ET.tostring(a).decode())  # expect: <a x="1" y="2"><?pi x?><b>te&lt;x&gt;t &amp; "q"</b>tail<c k="v &quot;&lt;&amp;&#10;"><d /></c><!--hi--></a>
ET.indent(a); print(ET.tostring(a, 'unicode'))
# expect: <a x="1" y="2">
# expect:   <?pi x?>
# expect:   <b>te&lt;x&gt;t &amp; "q"</b>tail<c k="v &quot;&lt;&amp;&#10;">
# expect:     <d />
# expect:   </c>
# expect:   <!--hi-->
# expect: </a>
print(ET.tostring(a, 'unicode', short_empty_elements=False))
# expect: <a x="1" y="2">
# expect:   <?pi x?>
# expect:   <b>te&lt;x&gt;t &amp; "q"</b>tail<c k="v &quot;&lt;&amp;&#10;">
# expect:     <d></d>
# expect:   </c>
# expect:   <!--hi-->
# expect: </a>
print(ET.tostring(ET.fromstring('<p>a<br/>b</p>'), 'unicode', method='html'), ET.tostring(ET.fromstring('<p>a<br/>b</p>'), 'unicode', method='text'))
# expect: <p>a<br>b</p> ab
ns = ET.fromstring('<r xmlns="http://d" xmlns:f="http://f"><f:a f:k="1" j="2">x</f:a><b/></r>')
print([e.tag for e in ns.iter()], ns[0].attrib)  # expect: ['{http://d}r', '{http://f}a', '{http://d}b'] {'{http://f}k': '1', 'j': '2'}
print(ET.tostring(ns, 'unicode'))  # expect: <ns0:r xmlns:ns0="http://d" xmlns:ns1="http://f"><ns1:a ns1:k="1" j="2">x</ns1:a><ns0:b /></ns0:r>
ET.register_namespace('ff', 'http://f'); print(ET.tostring(ns, 'unicode'))
# expect: <ns0:r xmlns:ff="http://f" xmlns:ns0="http://d"><ff:a ff:k="1" j="2">x</ff:a><ns0:b /></ns0:r>
print(ns.find('f:a', {'f': 'http://f'}).text, ns.find('{http://d}b').tag, ns.findall('b', {'': 'http://d'})[0].tag)  # expect: x {http://d}b {http://d}b
