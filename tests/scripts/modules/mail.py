import email
from email.message import EmailMessage
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.utils import formataddr, parseaddr, formatdate, parsedate_to_datetime, getaddresses
m = MIMEText('hello'); m['Subject'] = 'Hi'; m['From'] = 'a@b'; print(m.as_string()); print(m['subject'], 'FROM' in m, len(m), m.keys(), m.get_content_type(), m.get_payload())
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect: Subject: Hi
# expect: From: a@b
# expect:
# expect: hello
# expect: Hi True 5 ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding', 'Subject', 'From'] text/plain hello
e = EmailMessage(); e['To'] = 'x@y'; e['Subject'] = 's'; e.set_content('body\nb2'); print(e); print(e.get_content(), e.get_content_type())
# expect: To: x@y
# expect: Subject: s
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: MIME-Version: 1.0
# expect:
# expect: body
# expect: b2
# expect:
# expect: body
# expect: b2
# expect:  text/plain
p = MIMEMultipart(boundary='BB'); p['To'] = 'q'; p.attach(MIMEText('one')); p.attach(MIMEText('<b>', 'html')); print(p.as_string()); print([x.get_content_type() for x in p.walk()], p.is_multipart())
# expect: Content-Type: multipart/mixed; boundary="BB"
# expect: MIME-Version: 1.0
# expect: To: q
# expect:
# expect: --BB
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: one
# expect: --BB
# expect: Content-Type: text/html; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: <b>
# expect: --BB--
# expect:
# expect: ['multipart/mixed', 'text/plain', 'text/html'] True
r = email.message_from_string(p.as_string()); print(r['to'], r.is_multipart(), [x.get_payload() for x in r.get_payload()])  # expect: q True ['one', '<b>']
r = email.message_from_string('A: 1\nB: x\n y\nA: 2\n\nbody\nmore'); print(r.items(), r.get_all('a'), repr(r.get_payload()), r['zz'], r.get('zz', 5))
# expect: [('A', '1'), ('B', 'x\n y'), ('A', '2')] ['1', '2'] 'body\nmore' None 5
print(formataddr(('A B', 'a@b')), formataddr(('A, B', 'a@b')), parseaddr('A B <a@b>'), parseaddr('x@y'), formatdate(0), formatdate(0, usegmt=True), parsedate_to_datetime('Thu, 01 Jan 1970 00:00:00 +0100'), getaddresses(['a@b, C <c@d>']))
# expect: A B <a@b> "A, B" <a@b> ('A B', 'a@b') ('', 'x@y') Thu, 01 Jan 1970 00:00:00 -0000 Thu, 01 Jan 1970 00:00:00 GMT 1970-01-01 00:00:00+01:00 [('', 'a@b'), ('C', 'c@d')]
u = MIMEText('é', 'plain', 'utf-8'); print(u.as_string(), u.get_payload(decode=True))
# expect: Content-Type: text/plain; charset="utf-8"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: w6k=
# expect:  b'\xc3\xa9'
