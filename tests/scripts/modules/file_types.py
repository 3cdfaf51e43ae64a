import mimetypes
for f in ['a.py', 'a.tar.gz', 'b.JPG', 'x.html', 'x', 'http://h/a.png?x', 'a.tgz', 'data:text/css,x', 'a.json', 'x.csv']: print(f, mimetypes.guess_type(f))
# expect: a.py ('text/x-python', None)
# expect: a.tar.gz ('application/x-tar', 'gzip')
# expect: b.JPG ('image/jpeg', None)
# expect: x.html ('text/html', None)
# expect: x (None, None)
# expect: http://h/a.png?x (None, None)
# expect: a.tgz ('application/x-tar', 'gzip')
# expect: data:text/css,x ('text/css', None)
# expect: a.json ('application/json', None)
# expect: x.csv ('text/csv', None)
print(mimetypes.guess_extension('text/html'), mimetypes.guess_extension('image/jpeg'), mimetypes.guess_extension('x/y'))  # expect: .html .jpg None
