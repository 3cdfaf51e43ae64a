"""A text as a message."""

import base64
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEText']


class MIMEText(MIMENonMultipart):
    def __init__(self, _text, _subtype='plain', _charset=None, *, policy=None):
        charset = _charset or ('us-ascii' if _text.isascii() else 'utf-8')
        super().__init__('text', _subtype, charset=charset)
        packed = charset.lower() == 'utf-8'
        self['Content-Transfer-Encoding'] = 'base64' if packed else '7bit'
        self.set_payload(base64.encodebytes(_text.encode(charset)).decode() if packed else _text)
