"""A message of some kind."""

from email.message import Message

__all__ = ['MIMEBase']


class MIMEBase(Message):
    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        super().__init__()
        self.add_header('Content-Type', f'{_maintype}/{_subtype}', **_params)
        self['MIME-Version'] = '1.0'
