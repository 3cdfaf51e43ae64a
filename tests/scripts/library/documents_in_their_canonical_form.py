# Canonical XML: attributes and namespaces in order, declared where they are used.
import io
import xml.etree.ElementTree as ET
from xml.etree.ElementTree import canonicalize

texts = ('<a b="2" a="1"><c/>\r\n x</a>', '<a>  t  <!--c--></a>', '<?xml version="1.0"?><!-- before --><?p  q ?><r/><!-- after --><?z?>',
         '<a xmlns="u" xmlns:p="v" xmlns:unused="w"><p:b p:x="1" y="2"/><c xmlns=""><d/></c><e xmlns="u2"/></a>',
         '<a t="&lt;&amp;&quot;&#9;&#10;&#13;">&lt;&gt;&amp;&#13;<![CDATA[<x>]]></a>',
         '<p:a xmlns:p="u"><p:b xmlns:p="v"/><p:c xmlns:q="u" q:z="1"/></p:a>',
         '<a xml:space="preserve"> <b xml:space="default"> x </b> <c> y </c></a>',
         '<a xmlns:x="u" z:q="1" xmlns:z="a" b="0" x:b="1"/>')
for text in texts:
    for options in ({}, {'with_comments': True, 'strip_text': True}, {'rewrite_prefixes': True}):
        print(canonicalize(text, **options))
        # expect: <a a="1" b="2"><c></c>
        # expect:  x</a>
        # expect: <a a="1" b="2"><c></c>x</a>
        # expect: <n0:a xmlns:n0="" a="1" b="2"><n0:c></n0:c>
        # expect:  x</n0:a>
        # expect: <a>  t  </a>
        # expect: <a>t<!--c--></a>
        # expect: <n0:a xmlns:n0="">  t  </n0:a>
        # expect: <?p q ?>
        # expect: <r></r>
        # expect: <?z?>
        # expect: <!-- before -->
        # expect: <?p q ?>
        # expect: <r></r>
        # expect: <!-- after -->
        # expect: <?z?>
        # expect: <?p q ?>
        # expect: <n0:r xmlns:n0=""></n0:r>
        # expect: <?z?>
        # expect: <a xmlns="u"><p:b xmlns:p="v" y="2" p:x="1"></p:b><c xmlns=""><d></d></c><e xmlns="u2"></e></a>
        # expect: <a xmlns="u"><p:b xmlns:p="v" y="2" p:x="1"></p:b><c xmlns=""><d></d></c><e xmlns="u2"></e></a>
        # expect: <n0:a xmlns:n0="u"><n2:b xmlns:n1="" xmlns:n2="v" y="2" n2:x="1"></n2:b><n1:c xmlns:n1=""><n1:d></n1:d></n1:c><n3:e xmlns:n3="u2"></n3:e></n0:a>
        # expect: <a t="&lt;&amp;&quot;&#x9;&#xA;&#xD;">&lt;&gt;&amp;&#xD;&lt;x&gt;</a>
        # expect: <a t="&lt;&amp;&quot;&#x9;&#xA;&#xD;">&lt;&gt;&amp;&#xD;&lt;x&gt;</a>
        # expect: <n0:a xmlns:n0="" t="&lt;&amp;&quot;&#x9;&#xA;&#xD;">&lt;&gt;&amp;&#xD;&lt;x&gt;</n0:a>
        # expect: <p:a xmlns:p="u"><p:b xmlns:p="v"></p:b><p:c p:z="1"></p:c></p:a>
        # expect: <p:a xmlns:p="u"><p:b xmlns:p="v"></p:b><p:c p:z="1"></p:c></p:a>
        # expect: <n0:a xmlns:n0="u"><n1:b xmlns:n1="v"></n1:b><n0:c n0:z="1"></n0:c></n0:a>
        # expect: <a xml:space="preserve"> <b xml:space="default"> x </b> <c> y </c></a>
        # expect: <a xml:space="preserve"> <b xml:space="default">x</b> <c> y </c></a>
        # expect: <n0:a xmlns:n0="" xml:space="preserve"> <n0:b xml:space="default"> x </n0:b> <n0:c> y </n0:c></n0:a>
        # expect: <a xmlns:x="u" xmlns:z="a" b="0" z:q="1" x:b="1"></a>
        # expect: <a xmlns:x="u" xmlns:z="a" b="0" z:q="1" x:b="1"></a>
        # expect: <n0:a xmlns:n0="" xmlns:n1="a" xmlns:n2="u" b="0" n1:q="1" n2:b="1"></n0:a>
qnames = '<r xmlns:p="u" xmlns:q="v"><t> p:n </t><t>plain</t><s a="q:m" b="q:m"/><k>q:n</k></r>'
print(canonicalize(qnames, qname_aware_tags=['t'], qname_aware_attrs=['a']))
# expect: <r><t> p:n </t><t>plain</t><s xmlns:q="v" a="q:m" b="q:m"></s><k>q:n</k></r>
print(canonicalize(qnames, qname_aware_tags=['t'], qname_aware_attrs=['a'], rewrite_prefixes=True))
# expect: <n0:r xmlns:n0=""><n0:t> p:n </n0:t><n0:t>plain</n0:t><n0:s xmlns:n1="v" a="n1:m" b="q:m"></n0:s><n0:k>q:n</n0:k></n0:r>
print(canonicalize('<a x="1" y="2"><b>1<c/>2</b>3<c z="4"/></a>', exclude_tags=['b'], exclude_attrs=['x', 'z']))  # expect: <a y="2">3<c></c></a>
out = io.StringIO()
print(canonicalize('<a/>', out=out), out.getvalue())  # expect: None <a></a>
print(canonicalize(from_file=io.StringIO('<a><b /></a>')))  # expect: <a><b></b></a>
for call in (lambda: canonicalize(), lambda: canonicalize('<a>'), lambda: canonicalize('<a/>', foo=1), lambda: canonicalize('<p:a/>')):
    try:
        print(call())
    except (ValueError, TypeError, ET.ParseError) as error:
        print(type(error).__name__, error)
        # expect: ValueError Either 'xml_data' or 'from_file' must be provided as input
        # expect: ParseError no element found: line 1, column 3
        # expect: TypeError C14NWriterTarget.__init__() got an unexpected keyword argument 'foo'
        # expect: ParseError unbound prefix: line 1, column 0
