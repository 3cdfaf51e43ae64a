import html, urllib.parse as up
from html.parser import HTMLParser
print(html.escape('<a href="x">\'&'), html.escape('"', quote=False), html.unescape('&lt;&amp;&#65;&#x42;&eacute;&nope;&copy'), html.unescape('&#0;&#128;'))
# expect: &lt;a href=&quot;x&quot;&gt;&#x27;&amp; " <&ABé&nope;© �€
class H(HTMLParser):
    def handle_starttag(self, t, a): print('start', t, a)
    def handle_endtag(self, t): print('end', t)
    def handle_data(self, d): print('data', repr(d))
    def handle_comment(self, d): print('comment', d)
    def handle_startendtag(self, t, a): print('self', t)
    def handle_decl(self, d): print('decl', d)
H().feed('<!DOCTYPE html><p class="a" id=b c>hi &amp; <br/>x<!-- c --></p><script>if (a<b) {}</script>')
# expect: decl DOCTYPE html
# expect: start p [('class', 'a'), ('id', 'b'), ('c', None)]
# expect: data 'hi & '
# expect: self br
# expect: data 'x'
# expect: comment  c
# expect: end p
# expect: start script []
# expect: data 'if (a<b) {}'
# expect: end script
u = up.urlparse('https://us:pw@ex.org:80/p/a;par?q=1&r=2#frag'); print(u, u.netloc, u.hostname, u.port, u.username, u.geturl(), u.query, u._replace(path='/z').geturl()); print(up.urlsplit('//h/p'), up.urljoin('http://a/b/c', '../d'), up.urljoin('http://a/b', '//x/y'), up.quote('a b/é?'), up.quote('a/b', safe=''), up.quote_plus('a b&'), up.unquote('a%20b%C3%A9'), up.unquote_plus('a+b'), up.urlencode({'a': 1, 'b': 'x y'}), up.urlencode([('k', [1, 2])], doseq=True), up.parse_qs('a=1&a=2&b='), up.parse_qsl('a=1&b=', keep_blank_values=True), up.urldefrag('http://a/#x'), up.urlunparse(('http', 'h', '/p', '', 'q', 'f')))
# expect: ParseResult(scheme='https', netloc='us:pw@ex.org:80', path='/p/a', params='par', query='q=1&r=2', fragment='frag') us:pw@ex.org:80 ex.org 80 us https://us:pw@ex.org:80/p/a;par?q=1&r=2#frag q=1&r=2 https://us:pw@ex.org:80/z;par?q=1&r=2#frag
# expect: SplitResult(scheme='', netloc='h', path='/p', query='', fragment='') http://a/d http://x/y a%20b/%C3%A9%3F a%2Fb a+b%26 a bé a b a=1&b=x+y k=1&k=2 {'a': ['1', '2']} [('a', '1'), ('b', '')] DefragResult(url='http://a/', fragment='x') http://h/p?q#f
for f in (lambda: up.urlparse('http://a:99999').port, lambda: up.urlparse('http://a:x').port, lambda: up.quote(5), lambda: up.urlencode(5), lambda: up.urlparse('http://[::1').netloc, lambda: up.parse_qs('a', strict_parsing=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError Port out of range 0-65535
    # expect: ValueError Port could not be cast to integer value as 'x'
    # expect: TypeError quote_from_bytes() expected bytes
    # expect: TypeError not a valid non-string sequence or mapping object
    # expect: ValueError Invalid IPv6 URL
    # expect: ValueError bad query field: 'a'
