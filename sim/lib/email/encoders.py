"""How the bytes of a message are written as text."""

from base64 import encodebytes
from quopri import encodestring

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    msg.set_payload(encodebytes(msg.get_payload(decode=True)))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    msg.set_payload(encodestring(msg.get_payload(decode=True), quotetabs=True).replace(b' ', b'=20'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    data = msg.get_payload(decode=True)
    msg['Content-Transfer-Encoding'] = '7bit' if data is None or data.isascii() else '8bit'


def encode_noop(msg):
    pass
