"""A sound as a message."""

from email.encoders import encode_base64
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEAudio']


def _kind(data):
    if data[:4] == b'RIFF' and data[8:16] == b'WAVEfmt ':
        return 'x-wav'
    if data[:4] == b'FORM' and data[8:12] in (b'AIFF', b'AIFC'):
        return 'x-aiff'
    return 'basic' if data[:4] == b'.snd' else None


class MIMEAudio(MIMENonMultipart):
    def __init__(self, _audiodata, _subtype=None, _encoder=encode_base64, *, policy=None, **_params):
        _subtype = _kind(_audiodata) if _subtype is None else _subtype
        if _subtype is None:
            raise TypeError('Could not find audio MIME subtype')
        super().__init__('audio', _subtype, **_params)
        self.set_payload(_audiodata)
        _encoder(self)
