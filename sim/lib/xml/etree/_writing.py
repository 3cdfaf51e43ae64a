"""Elements as text; ElementTree hands the public names on."""

from xml.etree._elements import Comment, ProcessingInstruction, QName

_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf', 'http://www.w3.org/2001/XMLSchema': 'xs',
    'http://www.w3.org/2001/XMLSchema-instance': 'xsi', 'http://purl.org/dc/elements/1.1/': 'dc',
}
_EMPTY_HTML = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param',
               'source', 'track', 'wbr'}


def register_namespace(prefix, uri):
    if prefix[:2] == 'ns' and prefix[2:].isdigit():
        raise ValueError('Prefix format reserved for internal use')
    for known, own in list(_namespace_map.items()):
        if known == uri or own == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


class _Names:
    """The prefixes of one document, given out as the names come up."""

    def __init__(self, default):
        self.default, self.prefixes = default, {}

    def of(self, name, is_tag=True):
        name = name.text if isinstance(name, QName) else name
        if not isinstance(name, str):
            _refuse(name)
        if name[:1] != '{':
            if self.default and is_tag:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            return name
        uri, local = name[1:].rsplit('}', 1)
        if uri == self.default:
            return local
        prefix = self.prefixes.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri) or f'ns{len(self.prefixes)}'
            if prefix != 'xml':
                self.prefixes[uri] = prefix
        return f'{prefix}:{local}'

    def note(self, element):
        """Every name of the document gets its prefix before the first one is written."""
        for part in element.iter():
            if not callable(part.tag) and part.tag is not None:
                self.of(part.tag)
            for key, value in part.attrib.items():
                self.of(key, False)
                if isinstance(value, QName):
                    self.of(value)

    def declarations(self):
        own = [('', self.default)] if self.default else []
        named = sorted([(prefix, uri) for uri, prefix in self.prefixes.items()])
        return ''.join([f' xmlns{":" if prefix else ""}{prefix}="{_quoted(uri)}"' for prefix, uri in own + named])


def _refuse(value):
    raise TypeError(f'cannot serialize {value!r} (type {type(value).__name__})')


def _escaped(text):
    if not isinstance(text, str):
        _refuse(text)
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _quoted(text):
    text = _escaped(text).replace('"', '&quot;')
    return text.replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#09;')


def _document(root, encoding, declaration, default_namespace, method, short):
    if method not in (None, 'xml', 'html', 'text'):
        raise ValueError(f'unknown method {method!r}')
    if method == 'text':
        return ''.join(root.itertext()) + (root.tail or '')
    plain = encoding.lower() in ('utf-8', 'us-ascii', 'unicode')
    head = ''
    if method != 'html' and (declaration or declaration is None and not plain):
        head = f"<?xml version='1.0' encoding='{'utf-8' if encoding.lower() == 'unicode' else encoding}'?>\n"
    names = _Names(default_namespace)
    names.note(root)
    parts = [head]
    _write(parts, root, names, names.declarations(), 'html' if method == 'html' else short)
    return ''.join(parts)


def _write(parts, element, names, declarations, short):
    tag = element.tag
    if tag is Comment:
        parts.append(f'<!--{element.text}-->')
    elif tag is ProcessingInstruction:
        parts.append(f'<?{element.text}?>')
    elif tag is None:
        parts.append(_escaped(element.text or ''))
        for child in element:
            _write(parts, child, names, '', short)
    else:
        _write_element(parts, element, names.of(tag), names, declarations, short)
    if element.tail:
        parts.append(_escaped(element.tail))


def _write_element(parts, element, tag, names, declarations, short):
    parts.append('<' + tag + declarations)
    for key, value in element.attrib.items():
        value = names.of(value) if isinstance(value, QName) else value
        parts.append(f' {names.of(key, False)}="{_quoted(value)}"')
    is_html = short == 'html'
    if not element.text and not len(element) and short and not is_html:
        parts.append(' />')
        return
    parts.append('>')
    if element.text:
        raw = is_html and tag.lower() in ('script', 'style')
        parts.append(element.text if raw else _escaped(element.text))
    for child in element:
        _write(parts, child, names, '', short)
    if not is_html or tag.lower() not in _EMPTY_HTML:
        parts.append(f'</{tag}>')


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    encoding = encoding or 'us-ascii'
    text = _document(element, encoding, xml_declaration, default_namespace, method, short_empty_elements)
    return text if encoding.lower() == 'unicode' else text.encode(encoding, 'xmlcharrefreplace')


def tostringlist(element, encoding=None, method=None, **options):
    return [tostring(element, encoding, method, **options)]
