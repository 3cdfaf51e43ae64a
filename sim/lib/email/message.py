"""A message: headers in their order, and a body that is a text or a list of messages."""

import base64
import quopri

__all__ = ['Message', 'EmailMessage']


def _parameters(value):
    """'text/plain; charset="x"' as [('text/plain', ''), ('charset', 'x')]"""
    parts = [part.strip().partition('=') for part in value.split(';')]
    return [(name.strip(), text.strip().strip('"')) for name, _, text in parts if name]


class Message:
    """Looks like a mapping, but a header may occur several times, and capitals do not count."""

    def __init__(self, policy=None):
        self._headers, self._payload, self.preamble, self.epilogue = [], None, None, None
        self.defects = []       # what is odd about the text is not looked for

    def __len__(self):
        return len(self._headers)

    def __contains__(self, name):
        return name.lower() in [key.lower() for key, _ in self._headers]

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._headers.append((name, value))

    def _set_from_text(self, name, value):
        self._headers.append((name, value))

    def _header_text(self, value):
        """As it goes into the message; what is no text is a Header."""
        if isinstance(value, str):
            if value.isascii():
                return value
            from email.header import Header
            value = Header(value)
        return value.encode()

    def __delitem__(self, name):
        self._headers = [(key, value) for key, value in self._headers if key.lower() != name.lower()]

    def __iter__(self):
        return iter(self.keys())

    def __str__(self):
        return self.as_string()

    def __bytes__(self):
        return self.as_bytes()

    def keys(self):
        return [key for key, _ in self._headers]

    def values(self):
        return [value for _, value in self._headers]

    def items(self):
        return list(self._headers)

    def get(self, name, failobj=None):
        for key, value in self._headers:
            if key.lower() == name.lower():
                return value
        return failobj

    def get_all(self, name, failobj=None):
        return [value for key, value in self._headers if key.lower() == name.lower()] or failobj

    def add_header(self, _name, _value, **_params):
        words = [_value] if _value is not None else []
        for key, value in _params.items():
            key = key.replace('_', '-')
            words.append(key if value is None else f'{key}="{value}"')
        self[_name] = '; '.join(words)

    def replace_header(self, _name, _value):
        for i, (key, _) in enumerate(self._headers):
            if key.lower() == _name.lower():
                self._headers[i] = (key, _value)
                return
        raise KeyError(_name.lower())

    # --- what it is made of ---

    def get_content_type(self):
        kind = _parameters(self.get('content-type', ''))[:1]
        kind = kind[0][0].lower() if kind else self.get_default_type()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_default_type(self):
        return 'text/plain'

    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().split('/')[1]

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        for name, value in _parameters(self.get(header, ''))[1:]:
            if name.lower() == param.lower():
                return value
        return failobj

    def set_param(self, param, value, header='Content-Type', **options):
        others = [(name, text) for name, text in _parameters(self.get(header, 'text/plain')) if name.lower() != param.lower()]
        shown = [others[0][0]] + [f'{name}="{text}"' for name, text in others[1:] + [(param, value)]]
        if header in self:
            self.replace_header(header, '; '.join(shown))
        else:
            self[header] = '; '.join(shown)

    def get_params(self, failobj=None, header='content-type', unquote=True):
        return _parameters(self[header]) if header in self else failobj

    def get_boundary(self, failobj=None):
        return self.get_param('boundary', failobj)

    def set_boundary(self, boundary):
        self.set_param('boundary', boundary)

    def get_content_charset(self, failobj=None):
        charset = self.get_param('charset')
        return failobj if charset is None else charset.lower()

    def get_filename(self, failobj=None):
        return self.get_param('filename', None, 'content-disposition') or self.get_param('name', failobj)

    def get_content_disposition(self):
        value = self.get('content-disposition')
        return None if value is None else _parameters(value)[0][0].lower()

    def is_multipart(self):
        return isinstance(self._payload, list)

    def get_payload(self, i=None, decode=False):
        if self.is_multipart():
            return None if decode else self._payload if i is None else self._payload[i]
        if not decode:
            return self._payload
        text = (self._payload or '').encode('utf-8', 'surrogateescape')
        way = (self.get('content-transfer-encoding') or '').lower()
        return base64.b64decode(text) if way == 'base64' else quopri.decodestring(text) if way == 'quoted-printable' else text

    def set_payload(self, payload, charset=None):
        self._payload = payload.decode('ascii', 'surrogateescape') if isinstance(payload, bytes) else payload

    def attach(self, payload):
        if self._payload is None:
            self._payload = []
        if not self.is_multipart():
            raise TypeError('Attach is not valid on a message with a non-multipart payload')
        self._payload.append(payload)

    def walk(self):
        yield self
        for part in self._payload if self.is_multipart() else ():
            yield from part.walk()

    # --- text ---

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """Seven bits a letter: what has more goes as base64."""
        if self._has_wide_letters():
            return self._packed().as_string()
        return self._text()

    def _has_wide_letters(self):
        return isinstance(self._payload, str) and not self._payload.isascii() and self.get('content-transfer-encoding') == '8bit'

    def _packed(self):
        twin = type(self)()
        data = self._payload.encode('utf-8', 'surrogateescape')
        way = 'quoted-printable' if self.get_content_charset('').startswith('iso-8859-') else 'base64'
        twin._headers = [(key, way if key.lower() == 'content-transfer-encoding' else value) for key, value in self._headers]
        twin._payload = base64.encodebytes(data).decode() if way == 'base64' else _quoted_lines(data)
        return twin

    def _text(self):
        body = self._body()         # makes the boundary, which stands in a header
        return ''.join([f'{key}: {self._header_text(value)}\n' for key, value in self._headers]) + '\n' + body

    def as_bytes(self, unixfrom=False, policy=None):
        return self._text().encode('utf-8', 'surrogateescape')

    def _body(self):
        if not self.is_multipart():
            return self._payload or ''
        if self.get_content_maintype() == 'message':
            return ''.join([part.as_string() for part in self._payload])
        boundary = self.get_boundary()
        if boundary is None:
            import random
            boundary = f'==============={random.randrange(1 << 63):019d}=='
            self.set_boundary(boundary)
        parts = [f'--{boundary}\n{part.as_string()}\n' for part in self._payload] or [f'--{boundary}\n\n']
        before = '' if self.preamble is None else self.preamble.removesuffix('\n') + '\n'
        return before + ''.join(parts) + f'--{boundary}--\n' + (self.epilogue or '')


_LONGEST_LINE = 78


def _quoted_lines(data):
    """quoted-printable: a line that is too long goes on behind =."""
    lines = []
    for line in data.decode('latin-1').split('\n'):
        signs = [char if ' ' <= char <= '~' and char != '=' or char == '\t' else f'={ord(char):02X}' for char in line]
        if signs and signs[-1] in ' \t':
            signs[-1] = f'={ord(signs[-1]):02X}'
        width = sum(map(len, signs))
        while width > _LONGEST_LINE:
            count = used = 0
            while used + len(signs[count]) < _LONGEST_LINE:
                used += len(signs[count])
                count += 1
            lines.append(''.join(signs[:count]) + '=')
            signs, width = signs[count:], width - used
        lines.append(''.join(signs))
    return '\n'.join(lines)


def _transfer_text(content, charset, way):
    """(way, text as it is sent): as it is when all lines are short, otherwise by the way that makes it shorter."""
    data = content.encode(charset)
    if way is None:
        is_short = max(map(len, data.splitlines()), default=0) <= _LONGEST_LINE
        start = b'\n'.join(data.splitlines()[:10])
        way = ('7bit' if data.isascii() else '8bit') if is_short else \
            'base64' if len(_quoted_lines(start)) > len(base64.b64encode(start)) else 'quoted-printable'
    if way == 'base64':
        return way, base64.encodebytes(data).decode()
    if way == 'quoted-printable':
        return way, _quoted_lines(data)
    if way == '7bit':
        return way, data.decode('ascii')
    return way, content if charset == 'utf-8' else data.decode('ascii', 'surrogateescape')


_SINGLE = {'date', 'from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'message-id', 'in-reply-to', 'references', 'subject',
           'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'}


def _header_registry():
    from email.headerregistry import HeaderRegistry
    return HeaderRegistry()


class EmailMessage(Message):
    """A message that knows what its contents are."""

    def __str__(self):
        """To be read: headers as they are."""
        shown = self._packed() if self._has_wide_letters() else self
        body = shown.as_string().partition('\n\n')[2]         # makes the boundary, which stands in a header
        return ''.join([f'{key}: {value}\n' for key, value in shown._headers]) + '\n' + body

    def __setitem__(self, name, value):
        if name.lower() in _SINGLE and name in self:
            raise ValueError(f'There may be at most 1 {name} headers in a message')
        if isinstance(value, str) and ('\n' in value or '\r' in value):
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        self._headers.append((name, _header_registry()(name, value)))

    def _set_from_text(self, name, value):
        from email.header import decode_header, make_header
        value = ''.join(value.splitlines())
        value = str(make_header(decode_header(value))) if '=?' in value else value
        self._headers.append((name, _header_registry()(name, value)))

    def _header_text(self, value):
        """Words with other letters than ASCII are encoded, those side by side as one."""
        if value.isascii():
            return value
        from email.header import _quoted
        words, wide = [], []
        for word in value.split(' ') + ['']:
            if not word.isascii():
                wide.append(word)
                continue
            if wide:
                words.append(f'=?utf-8?q?{_quoted(" ".join(wide).encode())}?=')
                wide = []
            words.append(word)
        return ' '.join(words[:-1])

    def set_content(self, content, subtype='plain', *, maintype=None, filename=None, disposition=None, charset='utf-8', cte=None,
                    **options):
        del self['content-type'], self['content-transfer-encoding']
        if isinstance(content, str):
            content = content if content.endswith('\n') else content + '\n'
            charset = charset.lower().replace('latin-1', 'iso-8859-1')
            self['Content-Type'] = f'text/{subtype}; charset="{charset}"'
            cte, self._payload = _transfer_text(content, charset, cte)
            self['Content-Transfer-Encoding'] = cte
        else:
            self['Content-Type'] = f'{maintype}/{subtype}'
            self['Content-Transfer-Encoding'] = 'base64'
            self._payload = base64.encodebytes(content).decode()
        if filename is not None or disposition is not None:
            self.add_header('Content-Disposition', disposition or 'attachment', **({} if filename is None else {'filename': filename}))
        if 'mime-version' not in self:
            self['MIME-Version'] = '1.0'

    def get_content(self):
        body = self.get_payload(decode=True)
        return body.decode(self.get_content_charset('utf-8')) if self.get_content_maintype() == 'text' else body

    def _becomes(self, subtype):
        """What it held is the first part from now on."""
        if self.get_content_subtype() == subtype and self.is_multipart():
            return
        first, moved = type(self)(), ('content-type', 'content-transfer-encoding', 'content-disposition')
        first._headers = [(key, value) for key, value in self._headers if key.lower() in moved]
        first._payload = self._payload
        self._headers = [(key, value) for key, value in self._headers if key.lower() not in moved]
        self['Content-Type'] = f'multipart/{subtype}'
        self._payload = [first] if first._headers else []

    def add_attachment(self, content, *args, **options):
        self._becomes('mixed')
        self._add(content, args, {'disposition': 'attachment', **options})

    def add_alternative(self, content, *args, **options):
        self._becomes('alternative')
        self._add(content, args, options)

    def _add(self, content, args, options):
        part = type(self)()
        part.set_content(content, *args, **options)
        self._payload.append(part)

    def iter_parts(self):
        return iter(self._payload if self.is_multipart() else ())

    def iter_attachments(self):
        return iter([part for part in self.iter_parts() if part.is_attachment()])

    def is_attachment(self):
        return self.get_content_disposition() == 'attachment'

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        found = {part.get_content_subtype(): part for part in reversed(list(self.walk())) if not part.is_attachment()}
        return next((found[kind] for kind in preferencelist if kind in found), None)


def read(text, cls=None, headers_only=False):
    """The message that a text is."""
    message = (cls or Message)()
    lines = text.replace('\r\n', '\n').split('\n')
    at = 0
    while at < len(lines) and lines[at]:
        name, colon, value = lines[at].partition(':')
        if not colon:
            break
        at += 1
        while at < len(lines) and lines[at][:1] in (' ', '\t'):
            value += '\n' + lines[at]
            at += 1
        message._set_from_text(name, value.strip())
    body = '\n'.join(lines[at + (at < len(lines) and not lines[at]):])
    boundary = message.get_boundary() if message.get_content_maintype() == 'multipart' and not headers_only else None
    if boundary is None:
        message.set_payload(body)
    else:
        before, *parts = ('\n' + body).split(f'\n--{boundary}')
        message.preamble = before.removeprefix('\n') or None
        for part in parts:
            if part.startswith('--'):
                message.epilogue = part[2:].removeprefix('\n') or None
                break
            message.attach(read(part.removeprefix('\n'), cls))
    return message
