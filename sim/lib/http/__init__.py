"""HTTP: the numbers of its answers."""

from enum import Enum, IntEnum

__all__ = ['HTTPStatus', 'HTTPMethod']

_PHRASES = {100: 'Continue', 101: 'Switching Protocols', 200: 'OK', 201: 'Created', 202: 'Accepted',
            204: 'No Content', 206: 'Partial Content', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other',
            304: 'Not Modified', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request',
            401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable',
            408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required',
            413: 'Request Entity Too Large', 415: 'Unsupported Media Type', 418: "I'm a Teapot",
            422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error',
            501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
            505: 'HTTP Version Not Supported'}


def _member_name(phrase):
    return phrase.upper().replace(' ', '_').replace("'", '').replace('-', '_')


HTTPStatus = IntEnum('HTTPStatus', {_member_name(phrase): number for number, phrase in _PHRASES.items()})
HTTPStatus.phrase = property(lambda self: _PHRASES[self.value])
HTTPMethod = Enum('HTTPMethod', {name: name for name in
                                 ('CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE')})
