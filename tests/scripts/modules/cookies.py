from http import cookies
from http.cookies import SimpleCookie
c = SimpleCookie(); c['fig'] = 'newton'; c['sugar'] = 'wafer'; c['fig']['path'] = '/x'; c['fig']['max-age'] = 10; c['fig']['httponly'] = True
print(c.output(header='Cookie:', sep=' | ')); print(repr(c)); print(c['fig'].value, c['fig'].key, c['fig'].coded_value)
# expect: Cookie: fig=newton; HttpOnly; Max-Age=10; Path=/x | Cookie: sugar=wafer
# expect: <SimpleCookie: fig='newton' sugar='wafer'>
# expect: newton fig newton
c = SimpleCookie('a=b; c="d e"; path=/; e=f\\g'); print(c.output(sep='|'), list(c))  # expect: Set-Cookie: a=b|Set-Cookie: c="d e"; Path=/ ['a', 'c']
c = SimpleCookie(); c['k'] = 'a "b", c;é'; print(c['k'].OutputString(), c['k'].value)  # expect: k="a \"b\"\054 c\073\351" a "b", c;é
for bad in ['a b', 'a;', 'path']:
    try: c[bad] = 1; print('ok', bad)
    except cookies.CookieError as e: print(e)
    # expect: Illegal key 'a b'
    # expect: Illegal key 'a;'
    # expect: Attempt to set a reserved key 'path'
try: c['k']['bogus'] = 1
except cookies.CookieError as e: print(e)  # expect: Invalid attribute 'bogus'
