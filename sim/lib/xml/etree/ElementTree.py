"""XML as a tree of elements: made, read, searched and written."""

import _xml

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse',
           'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist',
           'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser', 'XMLPullParser', 'register_namespace']
VERSION = '1.3.0'


class ParseError(SyntaxError):
    """Has code, expat's number, and position, (line, column)."""


class Element:
    """A tag, its attributes, the text before its first child, the text behind itself (tail), its children."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'attrib must be dict, not {type(attrib).__name__}')
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib):
        return self.__class__(tag, attrib)

    def __copy__(self):
        twin = self.makeelement(self.tag, self.attrib)
        twin.text, twin.tail = self.text, self.tail
        twin[:] = self
        return twin

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn("The behavior of this method will change in future versions.  Use specific 'len(elem)' or 'elem is not None' "
                      'test instead.', FutureWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError('child index out of range') from None

    def __setitem__(self, index, element):
        for item in element if isinstance(index, slice) else [element]:
            self._check(item)
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def _check(self, element):
        if not isinstance(element, Element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')

    def append(self, subelement):
        if not isinstance(subelement, Element):
            raise TypeError(f'append() argument must be xml.etree.ElementTree.Element, not {type(subelement).__name__}')
        self._children.append(subelement)

    def extend(self, elements):
        for element in elements:
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement):
        if not isinstance(subelement, Element):
            raise TypeError(f'insert() argument 2 must be xml.etree.ElementTree.Element, not {type(subelement).__name__}')
        self._children.insert(index, subelement)

    def remove(self, subelement):
        for i, child in enumerate(self._children):
            if child is subelement:
                del self._children[i]
                return
        raise ValueError('list.remove(x): x not in list')

    def find(self, path, namespaces=None):
        return next(self.iterfind(path, namespaces), None)

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ''

    def findall(self, path, namespaces=None):
        return list(self.iterfind(path, namespaces))

    def iterfind(self, path, namespaces=None):
        from xml.etree import ElementPath
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def iter(self, tag=None):
        """This element and all below, in the document's order."""
        if tag is None or tag == '*' or self.tag == tag:
            yield self
        for child in self._children:
            yield from child.iter(tag)

    def itertext(self):
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail


def SubElement(parent, tag, attrib={}, **extra):
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


def iselement(element):
    return hasattr(element, 'tag')


class QName:
    """A name that its namespace is part of: {uri}local."""

    def __init__(self, text_or_uri, tag=None):
        self.text = text_or_uri if tag is None else f'{{{text_or_uri}}}{tag}'

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<QName {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)

    def __lt__(self, other):
        return self.text < (other.text if isinstance(other, QName) else other)


class ElementTree:
    """A whole document, which knows how to be read from a file and written to one."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def parse(self, source, parser=None):
        opened = source if hasattr(source, 'read') else open(source, 'rb')
        try:
            parser = XMLParser() if parser is None else parser
            parser.feed(opened.read())
            self._root = parser.close()
            return self._root
        finally:
            if opened is not source:
                opened.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _path(self, path):
        return '.' + path if path[:1] == '/' else path

    def find(self, path, namespaces=None):
        return self._root.find(self._path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._path(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        encoding = encoding or 'us-ascii'
        text = _document(self._root, encoding, xml_declaration, default_namespace, method, short_empty_elements)
        if encoding.lower() != 'unicode':
            text = text.encode(encoding, 'xmlcharrefreplace')
        if hasattr(file_or_filename, 'write'):
            file_or_filename.write(text)
        else:
            with open(file_or_filename, 'wb') as file:
                file.write(text if isinstance(text, bytes) else text.encode())


# --- writing ---

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
    parts.append('<' + tag)
    for key, value in element.attrib.items():
        value = names.of(value) if isinstance(value, QName) else value
        parts.append(f' {names.of(key, False)}="{_quoted(value)}"')
    parts.append(declarations)
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


def dump(elem):
    """Prints the element, for looking at it."""
    import sys
    if isinstance(elem, ElementTree):
        elem = elem.getroot()
    text = tostring(elem, 'unicode')
    sys.stdout.write(text)
    if not (elem.tail or '').endswith('\n'):
        sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    """Puts each element on a line of its own, indented by its depth."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if len(tree):
        _indent(tree, space, level)


def _indent(element, space, level):
    outer, inner = '\n' + level * space, '\n' + (level + 1) * space
    if not element.text or not element.text.strip():
        element.text = inner
    for child in element:
        if len(child):
            _indent(child, space, level + 1)
        if not child.tail or not child.tail.strip():
            child.tail = inner
    if not child.tail.strip():
        child.tail = outer


# --- reading ---

class TreeBuilder:
    """Makes a tree of what a reader tells; adjacent texts become one."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._factory = Element if element_factory is None else element_factory
        self._comment = comment_factory or Comment
        self._pi = pi_factory or ProcessingInstruction
        self._keeps = insert_comments, insert_pis
        self._open, self._texts = [], []
        self._last = self._root = None
        self._is_behind = False

    def close(self):
        return self._root

    def _flush(self):
        if self._texts and self._last is not None:
            text = ''.join(self._texts)
            if self._is_behind:
                self._last.tail = (self._last.tail or '') + text
            else:
                self._last.text = (self._last.text or '') + text
        self._texts = []

    def data(self, data):
        self._texts.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        self._add(element)
        self._open.append(element)
        self._is_behind = False
        return element

    def _add(self, element):
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        self._is_behind = True
        return self._last

    def comment(self, text):
        return self._single(self._comment(text), self._keeps[0])

    def pi(self, target, text=None):
        return self._single(self._pi(target, text), self._keeps[1])

    def _single(self, element, is_kept):
        if is_kept and self._open:
            self._flush()
            self._add(element)
            self._last, self._is_behind = element, True
        return element


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self._pieces = []

    def feed(self, data):
        self._pieces.append(data)

    def close(self):
        text = (b'' if self._pieces and not isinstance(self._pieces[0], str) else '').join(self._pieces)
        try:
            _xml.read(text, _Namespaces(self.target))
        except _xml.XMLError as error:
            failure = ParseError(str(error))
            failure.code, failure.position = error.code, error.position
            raise failure from None
        return self.target.close() if hasattr(self.target, 'close') else None


class _Namespaces:
    """Replaces prefixes by the namespaces that they stand for, on the way to a target."""

    def __init__(self, target):
        self._target, self._scopes = target, [{'xml': 'http://www.w3.org/XML/1998/namespace'}]

    def start(self, name, attributes):
        scope = self._scopes[-1]
        declared = {key[6:]: value for key, value in attributes.items() if key == 'xmlns' or key[:6] == 'xmlns:'}
        scope = {**scope, **declared} if declared else scope
        self._scopes.append(scope)
        own = {self._full(key, scope, False): value for key, value in attributes.items() if key[:5] != 'xmlns' or key[5:6] not in ('', ':')}
        self._tell('start', self._full(name, scope, True), own)

    def end(self, name):
        self._tell('end', self._full(name, self._scopes.pop(), True))

    def _full(self, name, scope, is_tag):
        prefix, colon, local = name.rpartition(':')
        uri = scope.get(prefix) if colon or is_tag else None
        return f'{{{uri}}}{local}' if uri else name

    def data(self, text):
        self._tell('data', text)

    def comment(self, text):
        self._tell('comment', text)

    def pi(self, name, text):
        self._tell('pi', name, text)

    def _tell(self, what, *arguments):
        method = getattr(self._target, what, None)
        if method is not None:
            method(*arguments)


def XML(text, parser=None):
    parser = XMLParser() if parser is None else parser
    parser.feed(text)
    return parser.close()


fromstring = XML


def fromstringlist(sequence, parser=None):
    return XML(''.join(sequence), parser)


def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {element.get('id'): element for element in tree.iter() if element.get('id')}


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class _Recorder(TreeBuilder):
    """A builder that also notes the events that somebody waits for."""

    def __init__(self, wanted):
        super().__init__()
        self.events, self._wanted = [], wanted

    def start(self, tag, attrs):
        element = super().start(tag, attrs)
        if 'start' in self._wanted:
            self.events.append(('start', element))

    def end(self, tag):
        element = super().end(tag)
        if 'end' in self._wanted:
            self.events.append(('end', element))


class XMLPullParser:
    """Events when the whole text is there."""

    def __init__(self, events=None, *, _parser=None):
        self._recorder = _Recorder(('end',) if events is None else events)
        self._parser = XMLParser(target=self._recorder)

    def feed(self, data):
        self._parser.feed(data)

    def close(self):
        return self._parser.close()

    def read_events(self):
        events, self._recorder.events = self._recorder.events, []
        yield from events


def iterparse(source, events=None, parser=None):
    pull = XMLPullParser(events)
    if hasattr(source, 'read'):
        pull.feed(source.read())
    else:
        with open(source, 'rb') as file:
            pull.feed(file.read())
    pull.close()
    return pull.read_events()
