"""A message within a message."""

from email.message import Message
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEMessage']


class MIMEMessage(MIMENonMultipart):
    def __init__(self, _msg, _subtype='rfc822', *, policy=None):
        super().__init__('message', _subtype)
        if not isinstance(_msg, Message):
            raise TypeError('Argument is not an instance of Message')
        self._payload = [_msg]
