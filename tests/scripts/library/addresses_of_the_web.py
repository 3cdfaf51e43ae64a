# urllib.parse: taking addresses apart and putting them together
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse,
                          urlsplit, urlunparse, urldefrag)

for url in ('http://user:pw@Example.com:8080/a/b;x=1?q=1&r=2#top', 'mailto:kim@example.com', '/just/a/path?x', '//host/p',
            'file:///etc/passwd', 'https://example.com', 'http://[::1]:80/', 'weft'):
    parts = urlparse(url)
    print(parts, parts.hostname, parts.port, parts.username, parts.password, parts.geturl() == url)
    # expect: ParseResult(scheme='http', netloc='user:pw@Example.com:8080', path='/a/b', params='x=1', query='q=1&r=2', fragment='top') example.com 8080 user pw True
    # expect: ParseResult(scheme='mailto', netloc='', path='kim@example.com', params='', query='', fragment='') None None None None True
    # expect: ParseResult(scheme='', netloc='', path='/just/a/path', params='', query='x', fragment='') None None None None True
    # expect: ParseResult(scheme='', netloc='host', path='/p', params='', query='', fragment='') host None None None True
    # expect: ParseResult(scheme='file', netloc='', path='/etc/passwd', params='', query='', fragment='') None None None None True
    # expect: ParseResult(scheme='https', netloc='example.com', path='', params='', query='', fragment='') example.com None None None True
    # expect: ParseResult(scheme='http', netloc='[::1]:80', path='/', params='', query='', fragment='') ::1 80 None None True
    # expect: ParseResult(scheme='', netloc='', path='weft', params='', query='', fragment='') None None None None True
print(urlsplit('http://a/b;c?d#e'), urlunparse(('http', 'h', 'p', '', 'q=1', 'f')))
# expect: SplitResult(scheme='http', netloc='a', path='/b;c', query='d', fragment='e') http://h/p?q=1#f
for relative in ('d', './d', '../d', '/d', '//other/d', '?q', '#f', 'https://x/y', '..', '../../../d', 'd/./e/../f', ''):
    print(relative, urljoin('http://host/a/b/c?x=1', relative))
    # expect: d http://host/a/b/d
    # expect: ./d http://host/a/b/d
    # expect: ../d http://host/a/d
    # expect: /d http://host/d
    # expect: //other/d http://other/d
    # expect: ?q http://host/a/b/c?q
    # expect: #f http://host/a/b/c?x=1#f
    # expect: https://x/y https://x/y
    # expect: .. http://host/a/
    # expect: ../../../d http://host/d
    # expect: d/./e/../f http://host/a/b/d/f
    # expect:  http://host/a/b/c?x=1
print(quote('a b/c?d=한글&~'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('a%20b%ED%95%9C%zz'), unquote_plus('a+b%2B'))
# expect: a%20b/c%3Fd%3D%ED%95%9C%EA%B8%80%26~ a%2Fb a+b%26c a b한%zz a b+
print(urlencode({'name': '김 철수', 'n': 3}), urlencode([('a', 1), ('a', 2)]), urlencode({'k': [1, 2]}, doseq=True))
# expect: name=%EA%B9%80+%EC%B2%A0%EC%88%98&n=3 a=1&a=2 k=1&k=2
print(parse_qs('a=1&b=2&a=3&c='), parse_qsl('x=%20y&z', keep_blank_values=True), urldefrag('http://a/b#c'))
# expect: {'a': ['1', '3'], 'b': ['2']} [('x', ' y'), ('z', '')] DefragResult(url='http://a/b', fragment='c')
