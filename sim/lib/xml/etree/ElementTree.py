"""XML as a tree of elements: made, read, searched and written."""

import _xml
from xml.etree._elements import Comment, Element, PI, ProcessingInstruction, QName, SubElement, iselement
from xml.etree._writing import _document, register_namespace, tostring, tostringlist

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse',
           'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist',
           'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser', 'XMLPullParser', 'register_namespace']
VERSION = '1.3.0'


class ParseError(SyntaxError):
    """Has code, expat's number, and position, (line, column)."""


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
        if colon and prefix not in scope:
            raise _xml.UnboundPrefix()
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
