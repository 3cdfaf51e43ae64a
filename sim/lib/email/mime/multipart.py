"""A message of several parts."""

from email.mime.base import MIMEBase

__all__ = ['MIMEMultipart']


class MIMEMultipart(MIMEBase):
    def __init__(self, _subtype='mixed', boundary=None, _subparts=None, *, policy=None, **_params):
        super().__init__('multipart', _subtype, **_params)
        self._payload = list(_subparts or ())
        if boundary:
            self.set_boundary(boundary)
