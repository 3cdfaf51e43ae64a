# robots.txt, and cookies that come with answers and go with requests
from urllib import robotparser
import http.cookiejar, email, urllib.request, tempfile, os
rp = robotparser.RobotFileParser(); print(rp.can_fetch('*', '/x'), rp.mtime(), rp.crawl_delay('*'), rp.site_maps())
# expect: False 0 None None
rp.parse('''# hello
User-agent: figtree
Crawl-delay: 3
Request-rate: 9/30
Disallow: /tmp
Disallow: /a%3cd.html
Allow: /tmp/ok

User-agent: A
User-agent: B/2.1
Disallow: /priv
Sitemap: http://x/s.xml

User-agent: *
Disallow: /cgi-bin/
Disallow:
'''.splitlines())
for a, u in (('figtree', '/tmp/ok'), ('figtree', '/a%3Cd.html'), ('FigTree/1.0', '/tmp'), ('a', '/priv/x'), ('b', '/priv'), ('zed', '/cgi-bin/z'), ('zed', 'http://h/q?x=1'), ('figtree', '/')): print(a, u, rp.can_fetch(a, u))
# expect: figtree /tmp/ok False
# expect: figtree /a%3Cd.html False
# expect: FigTree/1.0 /tmp False
# expect: a /priv/x False
# expect: b /priv True
# expect: zed /cgi-bin/z False
# expect: zed http://h/q?x=1 True
# expect: figtree / True
print(rp.crawl_delay('figtree'), rp.request_rate('figtree'), rp.crawl_delay('zed'), rp.site_maps(), rp.mtime() > 0); print(rp)
# expect: 3 RequestRate(requests=9, seconds=30) None ['http://x/s.xml'] True
# expect: User-agent: figtree
# expect: Crawl-delay: 3
# expect: Request-rate: 9/30
# expect: Disallow: /tmp
# expect: Disallow: /a%3Cd.html
# expect: Allow: /tmp/ok
# expect:
# expect: User-agent: A
# expect: User-agent: B/2.1
# expect: Disallow: /priv
# expect:
# expect: User-agent: *
# expect: Disallow: /cgi-bin/
# expect: Allow: 
class R:
    def __init__(s, h): s.h = email.message_from_string(''.join(f'Set-Cookie: {x}\n' for x in h))
    def info(s): return s.h
j = http.cookiejar.CookieJar(); q = urllib.request.Request('http://www.example.com/dir/page'); j.extract_cookies(R(['a=1', 'b="two"; Path=/dir; Secure', 'c=3; Domain=example.com; Max-Age=100; HttpOnly', 'd=4; Path=/other', 'e=5; Max-Age=0']), q)
for c in sorted(j, key=lambda c: c.name): print(c, c.version, c.domain, c.domain_specified, c.path, c.path_specified, c.secure, c.expires is not None, c.discard, c.has_nonstandard_attr('HttpOnly'))
# expect: <Cookie a=1 for www.example.com/dir> 0 www.example.com False /dir False False False True False
# expect: <Cookie b="two" for www.example.com/dir> 0 www.example.com False /dir True True False True False
# expect: <Cookie c=3 for .example.com/dir> 0 .example.com True /dir False False True False True
# expect: <Cookie d=4 for www.example.com/other> 0 www.example.com False /other True False False True False
q = urllib.request.Request('http://www.example.com/dir/x'); j.add_cookie_header(q); print(q.get_header('Cookie')); q = urllib.request.Request('http://other.com/dir/x'); j.add_cookie_header(q); print(q.get_header('Cookie')); print(len(j), str(j)[:60]); j.clear_session_cookies(); print(len(j)); j.clear(); print(j)
# expect: a=1; c=3
# expect: None
# expect: 4 <CookieJar[<Cookie a=1 for www.example.com/dir>, <Cookie b="
# expect: 1
# expect: <CookieJar[]>
m = http.cookiejar.MozillaCookieJar(os.path.join(tempfile.mkdtemp(), 'c.txt')); m.set_cookie(http.cookiejar.Cookie(0, 'n', 'v', None, False, '.x.com', True, True, '/', True, False, 4102444800, False, None, None, {})); m.save(); print(open(m.filename).read(), end=''); m2 = http.cookiejar.MozillaCookieJar(m.filename); m2.load(); print([repr(c) for c in m2])
# expect: # Netscape HTTP Cookie File
# expect: # http://curl.haxx.se/rfc/cookie_spec.html
# expect: # This is a generated file!  Do not edit.
# expect:
# expect: .x.com	TRUE	/	FALSE	4102444800	n	v
# expect: ["Cookie(version=0, name='n', value='v', port=None, port_specified=False, domain='.x.com', domain_specified=True, domain_initial_dot=True, path='/', path_specified=False, secure=False, expires=4102444800, discard=False, comment=None, comment_url=None, rest={}, rfc2109=False)"]
p = http.cookiejar.DefaultCookiePolicy(blocked_domains=['ads.net', '.ads.net']); print(p.is_blocked('x.ads.net'), p.is_blocked('ads.net'), p.is_blocked('b.net'), p.blocked_domains())
# expect: True True False ('ads.net', '.ads.net')
