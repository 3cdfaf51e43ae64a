"""Any bytes as a message."""

import base64
from email.mime.base import MIMEBase

__all__ = ['MIMEApplication']


class MIMEApplication(MIMEBase):
    def __init__(self, _data, _subtype='octet-stream', _encoder=None, *, policy=None, **_params):
        super().__init__('application', _subtype, **_params)
        self['Content-Transfer-Encoding'] = 'base64'
        self.set_payload(base64.encodebytes(_data).decode())
