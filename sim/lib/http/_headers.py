"""The lines above the body of a request or an answer."""


class HTTPMessage:
    """Headers: names in any case, each with one text or more."""

    __module__ = 'http.client'

    def __init__(self, items=()):
        self._items = list(items)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._items.append((name, value))

    def __contains__(self, name):
        return self.get(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._items)

    def get(self, name, failobj=None):
        for key, value in self._items:
            if key.lower() == name.lower():
                return value
        return failobj

    def get_all(self, name, failobj=None):
        return [value for key, value in self._items if key.lower() == name.lower()] or failobj

    def keys(self):
        return [key for key, _ in self._items]

    def values(self):
        return [value for _, value in self._items]

    def items(self):
        return list(self._items)

    def get_content_type(self):
        return (self.get('Content-Type') or 'text/plain').partition(';')[0].strip().lower()

    def get_content_maintype(self):
        return self.get_content_type().partition('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().partition('/')[2]

    def get_param(self, param, failobj=None, header='content-type'):
        for part in (self.get(header) or '').split(';')[1:]:
            name, _, value = part.partition('=')
            if name.strip().lower() == param.lower():
                return value.strip().strip('"')
        return failobj

    def __delitem__(self, name):
        self._items = [item for item in self._items if item[0].lower() != name.lower()]

    def add_header(self, name, value):
        self._items.append((name, value))

    def get_content_charset(self, failobj=None):
        _, found, charset = (self.get('Content-Type') or '').partition('charset=')
        return charset.strip('"; ').lower() if found else failobj

    def __str__(self):
        return ''.join([f'{key}: {value}\n' for key, value in self._items]) + '\n'


def read_headers(file):
    """The lines up to an empty one."""
    headers = HTTPMessage()
    while True:
        line = file.readline().decode('latin-1').rstrip('\r\n')
        if not line:
            return headers
        name, _, value = line.partition(':')
        headers[name] = value.strip()
