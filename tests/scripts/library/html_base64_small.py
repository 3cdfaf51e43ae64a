import html, base64, binascii, urllib.parse as p, zlib, quopri
print(html.escape('<b>"x" & \'y\'</b>'), html.unescape('&lt;&gt;&amp;&quot;&#39;&nbsp;&euro;') )
# expect: &lt;b&gt;&quot;x&quot; &amp; &#x27;y&#x27;&lt;/b&gt; <>&"' €
for s in (b'', b'f', b'fo', b'foo', b'foob\xff'):
    e = base64.b64encode(s); print(e, base64.b64decode(e) == s, base64.b32encode(s), base64.b16encode(s), base64.urlsafe_b64encode(s))
    # expect: b'' True b'' b'' b''
    # expect: b'Zg==' True b'MY======' b'66' b'Zg=='
    # expect: b'Zm8=' True b'MZXQ====' b'666F' b'Zm8='
    # expect: b'Zm9v' True b'MZXW6===' b'666F6F' b'Zm9v'
    # expect: b'Zm9vYv8=' True b'MZXW6YX7' b'666F6F62FF' b'Zm9vYv8='
print(p.quote('a b&c=d/é'), p.unquote('a%20b%26'), p.urlencode({'q': 'x y', 'n': 1}), p.parse_qs('a=1&b=2&a=3'), p.urlparse('http://h:8/p?q#f')[:4], p.urljoin('http://a/b/c', 'd'), p.urlsplit('s://h/p?q').query)
# expect: a%20b%26c%3Dd/%C3%A9 a b& q=x+y&n=1 {'a': ['1', '3'], 'b': ['2']} ('http', 'h:8', '/p', '') http://a/b/d q
c = zlib.compress(b'hello' * 20); print(zlib.decompress(c) == b'hello' * 20, len(c) < 100, zlib.crc32(b'x'), zlib.adler32(b'x'), binascii.hexlify(b'\x00\xff'), binascii.unhexlify('00ff'), quopri.encodestring(b'a=b'), quopri.decodestring(b'a=3Db'))
# expect: True True 2363233923 7929977 b'00ff' b'\x00\xff' b'a=3Db' b'a=b'
