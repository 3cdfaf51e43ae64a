from html.parser import HTMLParser


class P(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('S', tag, attrs)

    def handle_endtag(self, tag):
        print('E', tag)

    def handle_data(self, data):
        print('D', repr(data))

    def handle_comment(self, data):
        print('C', repr(data))

    def handle_decl(self, data):
        print('declared', repr(data))


for text in ('x <a', 'a & b < c', 'a<', '<', 'x <a b="1', '<!-- c', '</', '</>y', '</ z>w', '<!x>', '<!DOCTYPE html>', '<1>', 'a <b>c</b', '1 < 2 > 0', '<a href=x>t'):
    print('#', text)
    p = P()
    p.feed(text)
    p.close()
# expect: # x <a
# expect: D 'x '
# expect: D '<'
# expect: D 'a'
# expect: # a & b < c
# expect: D 'a & b '
# expect: D '<'
# expect: D ' c'
# expect: # a<
# expect: D 'a'
# expect: D '<'
# expect: # <
# expect: D '<'
# expect: # x <a b="1
# expect: D 'x '
# expect: D '<'
# expect: D 'a b="1'
# expect: # <!-- c
# expect: D '<'
# expect: D '!-- c'
# expect: # </
# expect: D '<'
# expect: D '/'
# expect: # </>y
# expect: D 'y'
# expect: # </ z>w
# expect: E z
# expect: D 'w'
# expect: # <!x>
# expect: C 'x'
# expect: # <!DOCTYPE html>
# expect: declared 'DOCTYPE html'
# expect: # <1>
# expect: D '<'
# expect: D '1>'
# expect: # a <b>c</b
# expect: D 'a '
# expect: S b []
# expect: D 'c'
# expect: D '<'
# expect: D '/b'
# expect: # 1 < 2 > 0
# expect: D '1 '
# expect: D '<'
# expect: D ' 2 > 0'
# expect: # <a href=x>t
# expect: S a [('href', 'x')]
# expect: D 't'
