"""A picture as a message."""

from email.encoders import encode_base64
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEImage']

# What files of these kinds have at which place.
_MARKS = ((6, b'JFIF', 'jpeg'), (6, b'Exif', 'jpeg'), (0, b'\xff\xd8\xff\xdb', 'jpeg'), (0, b'\x89PNG\r\n\x1a\n', 'png'), (0, b'GIF87a', 'gif'),
          (0, b'GIF89a', 'gif'), (0, b'MM', 'tiff'), (0, b'II', 'tiff'), (0, b'\x01\xda', 'rgb'), (0, b'#define ', 'xbm'), (0, b'BM', 'bmp'),
          (8, b'WEBP', 'webp'))


def _kind(data):
    return next((kind for at, mark, kind in _MARKS if data[at:at + len(mark)] == mark), None)


class MIMEImage(MIMENonMultipart):
    def __init__(self, _imagedata, _subtype=None, _encoder=encode_base64, *, policy=None, **_params):
        _subtype = _kind(_imagedata) if _subtype is None else _subtype
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        super().__init__('image', _subtype, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
