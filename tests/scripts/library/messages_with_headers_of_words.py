import email
from email.header import Header, decode_header, make_header
from email.message import EmailMessage

print(Header('é', 'utf-8').encode(), decode_header('=?utf-8?b?w6k=?='), decode_header('plain'), make_header(decode_header('=?utf-8?q?a_=C3=A9?=')))
# expect: =?utf-8?b?w6k=?= [(b'\xc3\xa9', 'utf-8')] [('plain', None)] a é
m = EmailMessage()
m['Subject'] = 'one'
try:
    m['subject'] = 'two'
except ValueError as e:
    print(e)  # expect: There may be at most 1 subject headers in a message
m['X'] = '1'
m['X'] = '2'
print(m.get_all('x'))  # expect: ['1', '2']
e = EmailMessage()
e.set_content('é\n')
print(e.as_string(), e.as_bytes())
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: base64
# expect: MIME-Version: 1.0
# expect:
# expect: w6kK
# expect:  b'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\nMIME-Version: 1.0\n\n\xc3\xa9\n'
mm = email.message_from_string('Content-Type: multipart/mixed; boundary=XX\n\npre\n--XX\n\npart1\n--XX\nContent-Type: text/html\n\n<b>\n--XX--\nepi\n')
print(mm.preamble, [p.get_payload() for p in mm.get_payload()], mm.epilogue)
# expect: pre ['part1', '<b>'] epi
# expect:
