"""XML as a tree of elements: made, read, searched and written."""

import _xml
from _buffers import bytes_of
from xml.etree._elements import Comment, Element, PI, ProcessingInstruction, QName, SubElement, iselement
from xml.etree._writing import _document, register_namespace, tostring, tostringlist

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse',
           'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist',
           'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser', 'XMLPullParser', 'register_namespace', 'canonicalize', 'C14NWriterTarget']
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
        namespaces = _xml.Namespaces(self.target, '{{{}}}{}'.format)
        if hasattr(self.target, 'doctype'):
            namespaces.doctype = lambda name, system, public, subset: self.target.doctype(name, public, system)
        self._reader = _xml.Reader(namespaces)
        self._reader.in_pieces = not isinstance(self.target, TreeBuilder)

    def feed(self, data):
        if not isinstance(data, str):
            data = bytes_of(data)
        self._guarded(self._reader.feed, data)

    def close(self):
        self._guarded(self._reader.close)
        return self.target.close() if hasattr(self.target, 'close') else None

    def _guarded(self, step, *arguments):
        try:
            step(*arguments)
        except _xml.XMLError as error:
            failure = ParseError(str(error))
            failure.code, failure.position = error.code, error.position
            raise failure from None


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
        for event in wanted:
            if event not in ('start', 'end', 'comment', 'pi', 'start-ns', 'end-ns'):
                raise ValueError(f'unknown event {event!r}')

    def _note(self, event, what):
        if event in self._wanted:
            self.events.append((event, what))
        return what

    def start(self, tag, attrs):
        return self._note('start', super().start(tag, attrs))

    def end(self, tag):
        return self._note('end', super().end(tag))

    def comment(self, text):
        return self._note('comment', super().comment(text))

    def pi(self, target, text=None):
        return self._note('pi', super().pi(target, text))

    def start_ns(self, prefix, uri):
        self._note('start-ns', (prefix, uri))

    def end_ns(self, prefix):
        self._note('end-ns', None)


class XMLPullParser:
    """Events as soon as the text so far has them."""

    def __init__(self, events=None, *, _parser=None):
        self._recorder = _Recorder(('end',) if events is None else events)
        self._parser = XMLParser(target=self._recorder)

    def feed(self, data):
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        try:
            self._parser.feed(data)
        except SyntaxError as error:
            self._recorder.events.append(error)     # told when its turn comes

    def close(self):
        self._finish()

    def _finish(self):
        parser, self._parser = self._parser, None
        return parser.close()

    def read_events(self):
        while self._recorder.events:
            event = self._recorder.events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


class _Events:
    """What iterparse() goes through; root is the tree when all of it is there."""

    root = None

    def __init__(self, source, events):
        self._file = source if hasattr(source, 'read') else open(source, 'rb')
        self._is_own = self._file is not source
        self._pull = XMLPullParser(events)
        self._steps = self._all()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)

    def _all(self):
        try:
            while data := self._file.read(16384):
                self._pull.feed(data)
                yield from self._pull.read_events()
            root = self._pull._finish()
            yield from self._pull.read_events()
            self.root = root
        finally:
            if self._is_own:
                self._file.close()


def iterparse(source, events=None, parser=None):
    return _Events(source, events)


def __getattr__(name):
    if name not in ('canonicalize', 'C14NWriterTarget'):
        raise AttributeError(f"module 'xml.etree.ElementTree' has no attribute {name!r}")
    from xml.etree import _canonical
    return getattr(_canonical, name)
