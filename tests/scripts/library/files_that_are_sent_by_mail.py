from email import encoders, message_from_string
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.image import MIMEImage
from email.mime.audio import MIMEAudio
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.nonmultipart import MIMENonMultipart
from email.errors import MultipartConversionError, MessageError
msg = MIMEMultipart(boundary='XX'); msg['Subject'] = 'Files'; msg.attach(MIMEText('see files'))
part = MIMEBase('application', 'octet-stream'); part.set_payload(b'\x00\xff data'); encoders.encode_base64(part); part.add_header('Content-Disposition', 'attachment', filename='a.bin'); msg.attach(part)
msg.attach(MIMEImage(b'\x89PNG\r\n\x1a\nrest')); msg.attach(MIMEImage(b'??', 'gif', name='x.gif')); msg.attach(MIMEAudio(b'RIFF    WAVEfmt x')); msg.attach(MIMEApplication(b'PK', 'zip', Name='z.zip'))
print(msg.as_string())
# expect: Content-Type: multipart/mixed; boundary="XX"
# expect: MIME-Version: 1.0
# expect: Subject: Files
# expect:
# expect: --XX
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: see files
# expect: --XX
# expect: Content-Type: application/octet-stream
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect: Content-Disposition: attachment; filename="a.bin"
# expect:
# expect: AP8gZGF0YQ==
# expect:
# expect: --XX
# expect: Content-Type: image/png
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: iVBORw0KGgpyZXN0
# expect:
# expect: --XX
# expect: Content-Type: image/gif; name="x.gif"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: Pz8=
# expect:
# expect: --XX
# expect: Content-Type: audio/x-wav
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: UklGRiAgICBXQVZFZm10IHg=
# expect:
# expect: --XX
# expect: Content-Type: application/zip; Name="z.zip"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: UEs=
# expect:
# expect: --XX--
# expect:
back = message_from_string(msg.as_string())
for p in back.walk(): print(p.get_content_type(), p.get_filename(), None if p.is_multipart() else p.get_payload(decode=True))
# expect: multipart/mixed None None
# expect: text/plain None b'see files'
# expect: application/octet-stream a.bin b'\x00\xff data'
# expect: image/png None b'\x89PNG\r\n\x1a\nrest'
# expect: image/gif x.gif b'??'
# expect: audio/x-wav None b'RIFF    WAVEfmt x'
# expect: application/zip z.zip b'PK'
q = MIMEBase('text', 'plain'); q.set_payload('a b=c\tü'.encode()); encoders.encode_quopri(q); print(q.as_string())
# expect: Content-Type: text/plain
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: quoted-printable
# expect:
# expect: a=20b=3Dc=09=C3=BC
for data in (b'abc', b'\xff'): e = MIMEBase('text', 'plain'); e.set_payload(data); encoders.encode_7or8bit(e); print(e['Content-Transfer-Encoding'])
# expect: 7bit
# expect: 8bit
for f in (lambda: MIMEText('x').attach(msg), lambda: MIMEImage(b'??'), lambda: MIMEAudio(b'??'), lambda: MIMEMessage('x'), lambda: MIMEApplication(b'', None)):
    try: f()
    except TypeError as x: print(type(x).__name__, x, isinstance(x, MessageError))
    # expect: MultipartConversionError Cannot attach additional subparts to non-multipart/* True
    # expect: TypeError Could not guess image MIME subtype False
    # expect: TypeError Could not find audio MIME subtype False
    # expect: TypeError Argument is not an instance of Message False
    # expect: TypeError Invalid application MIME subtype False
inner = MIMEText('inner'); inner['Subject'] = 'in'; print(MIMEMessage(inner).as_string()); print(isinstance(inner, MIMENonMultipart))
# expect: Content-Type: message/rfc822
# expect: MIME-Version: 1.0
# expect:
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect: Subject: in
# expect:
# expect: inner
# expect: True
# besides: what typing says of bare forms, and dates replaced in part
import datetime
import typing
print([typing.get_origin(form) for form in (typing.Final, typing.NoReturn, typing.Any, typing.List, typing.ClassVar[int], typing.Literal[1])])
# expect: [None, None, None, <class 'list'>, typing.ClassVar, typing.Literal]
moment = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)
print(moment.replace(year=2028, minute=0), moment.replace(tzinfo=None), moment.replace(fold=1).fold)  # expect: 2028-02-29 12:00:00+00:00 2024-02-29 12:30:00 1
for change in ({'year': 2023}, {'month': 13, 'hour': 99}, {'hour': 24}):
    try: print(moment.replace(**change))
    except ValueError as error: print(error)
    # expect: day is out of range for month
    # expect: month must be in 1..12
    # expect: hour must be in 0..23
