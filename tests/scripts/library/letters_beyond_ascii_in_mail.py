from email.mime.multipart import MIMEMultipart
from email.header import Header
from email.utils import formataddr
m = MIMEMultipart(boundary='B'); m['Subject'] = Header('Grüße', 'utf-8'); m['From'] = formataddr(('Müller', 'm@x.de')); m['X'] = 'Größe'
print(m["From"], repr(m['X']), type(m['Subject']))  # expect: =?utf-8?q?M=C3=BCller?= <m@x.de> 'Größe' <class 'email.header.Header'>
print(m.as_string())
# expect: Content-Type: multipart/mixed; boundary="B"
# expect: MIME-Version: 1.0
# expect: Subject: =?utf-8?b?R3LDvMOfZQ==?=
# expect: From: =?utf-8?q?M=C3=BCller?= <m@x.de>
# expect: X: =?utf-8?b?R3LDtsOfZQ==?=
# expect:
# expect: --B
# expect:
# expect: --B--
# expect:
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email import message_from_string
print(decode_header(m['Subject']), str(m['Subject']), m.keys(), m.get('subject') == 'Grüße', [str(v) for v in m.values()])
# expect: [(b'Gr\xc3\xbc\xc3\x9fe', 'utf-8')] Grüße ['Content-Type', 'MIME-Version', 'Subject', 'From', 'X'] True ['multipart/mixed; boundary="B"', '1.0', 'Grüße', '=?utf-8?q?M=C3=BCller?= <m@x.de>', 'Größe']
print(formataddr(('Ann B', 'a@b')), formataddr(('A, B', 'a@b')), formataddr(('', 'a@b')), formataddr(('äöüß', 'a@b'), 'latin-1'))
# expect: Ann B <a@b> "A, B" <a@b> a@b =?iso-8859-1?q?=E4=F6=FC=DF?= <a@b>
e = EmailMessage(); e['To'] = ['a@b', 'C D <c@d>']; e['Subject'] = 'ok'; print(e['to'], e['subject'])  # expect: a@b, C D <c@d> ok
p = Message(); p['Subject'] = 'plain'; p['N'] = Header('ascii'); p['Q'] = Header('x', 'iso-8859-1'); p.set_payload('b'); print(p.as_string(), p['N'] == 'ascii', message_from_string(p.as_string())['q'])
# expect: Subject: plain
# expect: N: ascii
# expect: Q: =?iso-8859-1?q?x?=
# expect:
# expect: b True =?iso-8859-1?q?x?=
h = Header('Hello', 'us-ascii'); h.append('Wörld', 'utf-8'); print(h.encode(), str(h), decode_header(h.encode()))
# expect: Hello =?utf-8?b?V8O2cmxk?= Hello Wörld [(b'Hello ', None), (b'W\xc3\xb6rld', 'utf-8')]
