# How a text is sent: as it is, or in one of two ways when lines are long or letters wide.
from email.message import EmailMessage

m = EmailMessage()


def show(text, **options):
    m.set_content(text, **options)
    print(m.as_string().split('\n'), m.get_content() == text)


show('short\n')  # expect: ['Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: 7bit', 'MIME-Version: 1.0', '', 'short', ''] True
show('y' * 90 + ' = é  \ntab\there \n')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=', 'yyyyyyyyyyyyy =3D =C3=A9 =20', 'tab\there=20', ''] True
show('a\n' * 12 + 'ü' * 90 + '\n')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', '=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=', '=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=', '=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=', '=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=', '=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=', '=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=', '=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC=C3=', '=BC=C3=BC=C3=BC', ''] True
show('word ' * 40 + '\n')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', 'word word word word word word word word word word word word word word word wo=', 'rd word word word word word word word word word word word word word word word=', ' word word word word word word word word word=20', ''] True
show('x' * 77 + '=\n' + 'x' * 90 + ' \n')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', '=3D', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', 'xxxxxxxxxxxxx=20', ''] True
show('é\n', cte='quoted-printable')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', '=C3=A9', ''] True
show('e\n', cte='base64', subtype='html')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: base64', '', 'ZQo=', ''] True
show('é\n', charset='latin-1')
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="iso-8859-1"', 'Content-Transfer-Encoding: quoted-printable', '', '=E9', ''] True
print(m.as_bytes())  # expect: b'MIME-Version: 1.0\nContent-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: 8bit\n\n\xe9\n'
m.set_content('body ü\n')
print(str(m).split('\n'))
# expect: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: base64', '', 'Ym9keSDDvAo=', '']
print(m.as_bytes().split(b'\n'))
# expect: [b'MIME-Version: 1.0', b'Content-Type: text/plain; charset="utf-8"', b'Content-Transfer-Encoding: 8bit', b'', b'body \xc3\xbc', b'']
try:
    m.set_content('é\n', cte='7bit')
except UnicodeError as error:
    print(error)  # expect: 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
