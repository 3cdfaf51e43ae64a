"""Texts made fit for XML, documents written, and what stands between a reader and its handlers."""

import io
import os
import sys
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import InputSource, XMLReader


def escape(data, entities={}):
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    for text, entity in entities.items():
        data = data.replace(text, entity)
    return data


def unescape(data, entities={}):
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    for entity, text in entities.items():
        data = data.replace(entity, text)
    return data.replace('&amp;', '&')


def quoteattr(data, entities={}):
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    return f"'{data}'" if "'" not in data else '"' + data.replace('"', '&quot;') + '"'


class XMLGenerator(ContentHandler):
    """Writes the document that it is told."""

    def __init__(self, out=None, encoding='iso-8859-1', short_empty_elements=False):
        super().__init__()
        self._out, self._encoding, self._is_short = sys.stdout if out is None else out, encoding, short_empty_elements
        self._is_open = False       # is the last start tag without its end?
        self._prefixes, self._declared = [{}], []

    def _write(self, text):
        if isinstance(self._out, (io.RawIOBase, io.BufferedIOBase)):
            self._out.write(text.encode(self._encoding, 'xmlcharrefreplace'))
        else:
            self._out.write(text)

    def _finish_tag(self):
        if self._is_open:
            self._is_open = False
            self._write('>')

    def _tag(self, name, attributes):
        self._finish_tag()
        self._write('<' + name + ''.join([f' {key}={quoteattr(value)}' for key, value in attributes]))
        self._is_open = self._is_short
        if not self._is_short:
            self._write('>')

    def _qualified(self, name):
        if not name[0]:
            return name[1]
        prefix = 'xml' if name[0] == 'http://www.w3.org/XML/1998/namespace' else self._prefixes[-1][name[0]]
        return f'{prefix}:{name[1]}' if prefix else name[1]

    def startDocument(self):
        self._write(f'<?xml version="1.0" encoding="{self._encoding}"?>\n')

    def endDocument(self):
        if hasattr(self._out, 'flush'):
            self._out.flush()

    def startPrefixMapping(self, prefix, uri):
        self._prefixes.append({**self._prefixes[-1], uri: prefix})
        self._declared.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._prefixes.pop()

    def startElement(self, name, attrs):
        self._tag(name, attrs.items())

    def endElement(self, name):
        if self._is_open:
            self._is_open = False
            self._write('/>')
        else:
            self._write(f'</{name}>')

    def startElementNS(self, name, qname, attrs):
        declared = [(f'xmlns:{prefix}' if prefix else 'xmlns', uri) for prefix, uri in self._declared]
        self._declared = []
        self._tag(self._qualified(name), [*declared, *[(self._qualified(key), value) for key, value in attrs.items()]])

    def endElementNS(self, name, qname):
        self.endElement(self._qualified(name))

    def characters(self, content):
        if content:
            self._finish_tag()
            self._write(escape(content if isinstance(content, str) else str(content, self._encoding)))

    def ignorableWhitespace(self, content):
        if content:
            self._finish_tag()
            self._write(content if isinstance(content, str) else str(content, self._encoding))

    def processingInstruction(self, target, data):
        self._finish_tag()
        self._write(f'<?{target} {data}?>')


def _handed_on(to, name):
    return lambda self, *arguments: getattr(getattr(self, to), name)(*arguments)


class XMLFilterBase(XMLReader):
    """Stands between a reader and its handlers, and hands on what it is told."""

    def __init__(self, parent=None):
        super().__init__()
        self._parent = parent

    def parse(self, source):
        self._parent.setContentHandler(self)
        self._parent.setErrorHandler(self)
        self._parent.setEntityResolver(self)
        self._parent.setDTDHandler(self)
        self._parent.parse(source)

    def setDocumentLocator(self, locator):
        self._locator = locator
        self._cont_handler.setDocumentLocator(locator)

    def getParent(self):
        return self._parent

    def setParent(self, parent):
        self._parent = parent


for _to, _names in (('_cont_handler', ('startDocument', 'endDocument', 'startPrefixMapping', 'endPrefixMapping', 'startElement', 'endElement',
                                       'startElementNS', 'endElementNS', 'characters', 'ignorableWhitespace', 'processingInstruction', 'skippedEntity')),
                    ('_err_handler', ('error', 'fatalError', 'warning')), ('_dtd_handler', ('notationDecl', 'unparsedEntityDecl')),
                    ('_ent_handler', ('resolveEntity',)), ('_parent', ('setLocale', 'getFeature', 'setFeature', 'getProperty', 'setProperty'))):
    for _name in _names:
        setattr(XMLFilterBase, _name, _handed_on(_to, _name))


def prepare_input_source(source, base=''):
    """A source that can be read, of a file's name, a file or a source."""
    if isinstance(source, (str, os.PathLike)):
        source = InputSource(os.fspath(source))
    elif hasattr(source, 'read'):
        file, source = source, InputSource()
        (source.setCharacterStream if isinstance(file.read(0), str) else source.setByteStream)(file)
        if isinstance(getattr(file, 'name', None), str):
            source.setSystemId(file.name)
    if source.getCharacterStream() is None and source.getByteStream() is None:
        path = os.path.join(os.path.dirname(os.path.normpath(base)), source.getSystemId())
        source.setSystemId(path)
        source.setByteStream(open(path, 'rb'))
    return source
