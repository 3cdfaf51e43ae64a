"""Which kind of content a file name promises."""

import os

__all__ = ['guess_type', 'guess_extension', 'guess_all_extensions', 'add_type', 'init', 'inited', 'types_map', 'common_types',
           'encodings_map', 'suffix_map', 'knownfiles', 'MimeTypes']
inited, knownfiles = True, []
_TYPES = {
    'application/javascript': '.js .mjs', 'application/json': '.json', 'application/manifest+json': '.webmanifest',
    'application/msword': '.doc .dot .wiz', 'application/octet-stream': '.a .bin .dll .exe .o .obj .so', 'application/pdf': '.pdf',
    'application/postscript': '.ai .eps .ps', 'application/vnd.ms-excel': '.xls .xlb', 'application/vnd.ms-powerpoint': '.ppt .pot .ppa .pps .pwz',
    'application/wasm': '.wasm', 'application/x-bcpio': '.bcpio', 'application/x-csh': '.csh', 'application/x-hdf5': '.h5',
    'application/x-latex': '.latex', 'application/x-pkcs12': '.p12 .pfx', 'application/x-python-code': '.pyc .pyo',
    'application/x-sh': '.sh', 'application/x-shockwave-flash': '.swf', 'application/x-tar': '.tar', 'application/x-tex': '.tex',
    'application/zip': '.zip', 'audio/basic': '.au .snd', 'audio/mpeg': '.mp3 .mp2', 'audio/x-wav': '.wav',
    'image/bmp': '.bmp', 'image/gif': '.gif', 'image/jpeg': '.jpg .jpe .jpeg', 'image/png': '.png', 'image/svg+xml': '.svg',
    'image/tiff': '.tiff .tif', 'image/webp': '.webp', 'image/vnd.microsoft.icon': '.ico', 'image/x-portable-pixmap': '.ppm', 'image/avif': '.avif',
    'message/rfc822': '.eml .mht .mhtml .nws', 'text/css': '.css', 'text/csv': '.csv', 'text/html': '.html .htm',
    'text/plain': '.txt .bat .c .h .ksh .pl', 'text/richtext': '.rtx', 'text/tab-separated-values': '.tsv', 'text/x-python': '.py',
    'text/x-vcard': '.vcf', 'text/xml': '.xml', 'video/mp4': '.mp4', 'video/mpeg': '.mpeg .m1v .mpa .mpe .mpg',
    'video/quicktime': '.mov .qt', 'video/webm': '.webm', 'video/x-msvideo': '.avi',
}
types_map = {ending: kind for kind, endings in _TYPES.items() for ending in endings.split()}
common_types = {'.rtf': 'application/rtf', '.xul': 'text/xul', '.midi': 'audio/midi', '.mid': 'audio/midi',
                '.pic': 'image/pict', '.pct': 'image/pict', '.pict': 'image/pict', '.jpg': 'image/jpg'}
suffix_map = {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz'}
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}


def init(files=None):
    pass


def _split(name):
    base, ending = os.path.splitext(name)
    while ending in suffix_map:
        base, ending = os.path.splitext(base + suffix_map[ending])
    return base, ending


def guess_type(url, strict=True):
    """(type, encoding), each None when the name does not tell."""
    url = os.fspath(url)
    if url.startswith('data:'):
        head = url[5:].partition(',')[0].partition(';')[0]
        return head if '/' in head else 'text/plain', None
    base, ending = _split(url)
    encoding = encodings_map.get(ending)
    if encoding is not None:
        ending = _split(base)[1]
    tables = [types_map] if strict else [types_map, common_types]
    for table in tables:
        for way in (ending, ending.lower()):
            if way in table:
                return table[way], encoding
    return None, encoding


def guess_all_extensions(type, strict=True):
    tables = [types_map] if strict else [types_map, common_types]
    return [ending for table in tables for ending, kind in table.items() if kind == type.lower()]


def guess_extension(type, strict=True):
    endings = guess_all_extensions(type, strict)
    return endings[0] if endings else None


def add_type(type, ext, strict=True):
    (types_map if strict else common_types)[ext] = type


class MimeTypes:
    """The module's functions as methods; the tables are the module's."""

    def guess_type(self, url, strict=True):
        return guess_type(url, strict)

    def guess_extension(self, type, strict=True):
        return guess_extension(type, strict)

    def guess_all_extensions(self, type, strict=True):
        return guess_all_extensions(type, strict)

    def add_type(self, type, ext, strict=True):
        add_type(type, ext, strict)
