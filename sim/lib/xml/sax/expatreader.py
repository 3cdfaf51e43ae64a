"""The reader that make_parser() gives."""

import _xml
from pyexpat import _error_of
from xml.sax import handler
from xml.sax._exceptions import SAXNotRecognizedException, SAXNotSupportedException, SAXParseException
from xml.sax.xmlreader import AttributesImpl, AttributesNSImpl, IncrementalParser, Locator

version = '2.20'


class _Place(Locator):
    def __init__(self, reader):
        self._reader = reader

    def getLineNumber(self):
        return self._reader._place()[0]

    def getColumnNumber(self):
        return self._reader._place()[1]

    def getPublicId(self):
        return None if self._reader._source is None else self._reader._source.getPublicId()

    def getSystemId(self):
        return None if self._reader._source is None else self._reader._source.getSystemId()


class ExpatParser(IncrementalParser):
    def __init__(self, namespaceHandling=0, bufsize=2 ** 16 - 20):
        super().__init__(bufsize)
        self._has_names, self._lexical, self._source, self._reader = bool(namespaceHandling), None, None, None

    def prepareParser(self, source):
        self._source = source
        self.reset()
        self._cont_handler.setDocumentLocator(_Place(self))

    def reset(self):
        target = self
        if self._has_names:
            target = _xml.Namespaces(self, lambda *parts: parts)
            target.start_cdata, target.end_cdata, target.doctype = self.start_cdata, self.end_cdata, self.doctype
        self._reader = _xml.Reader(target)
        self._reader.in_pieces = True
        self._has_begun = False

    def _place(self):
        return (None, None) if self._reader is None else self._reader.position(self._reader._at)

    def feed(self, data, isFinal=False):
        if self._reader is None:
            self.reset()
        if not self._has_begun:
            self._has_begun = True
            self._cont_handler.startDocument()
        try:
            self._reader.feed(data)
            if isFinal:
                self._reader.close()
        except _xml.XMLError as problem:
            self._err_handler.fatalError(SAXParseException(str(problem).partition(': line')[0], _error_of(problem), _Place(self)))

    def close(self):
        if self._reader is not None:
            self.feed(b'', True)
            self._cont_handler.endDocument()
            self._reader = None

    # --- what can be asked for ---

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._has_names
        if name in handler.all_features:
            return name == handler.feature_string_interning and 0
        raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def setFeature(self, name, state):
        if name == handler.feature_namespaces:
            self._has_names = bool(state)
        elif name not in handler.all_features:
            raise SAXNotRecognizedException(f"Feature '{name}' not recognized")
        elif state and name == handler.feature_validation:
            raise SAXNotSupportedException('expat does not support validation')
        elif state and name == handler.feature_external_pes:
            raise SAXNotSupportedException('expat does not read external parameter entities')
        elif state and name == handler.feature_namespace_prefixes:
            raise SAXNotSupportedException('expat does not report namespace prefixes')

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lexical
        raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def setProperty(self, name, value):
        if name != handler.property_lexical_handler:
            raise SAXNotRecognizedException(f"Property '{name}' not recognized")
        self._lexical = value

    # --- what the reader tells ---

    def start(self, name, attributes):
        if not self._has_names:
            self._cont_handler.startElement(name, AttributesImpl(attributes))
            return
        pairs = {_pair(key): value for key, value in attributes.items()}
        written = {_pair(key): f'{key[2]}:{key[1]}' if isinstance(key, tuple) else key for key in attributes}
        self._cont_handler.startElementNS(_pair(name), None, AttributesNSImpl(pairs, written))

    def end(self, name):
        if self._has_names:
            self._cont_handler.endElementNS(_pair(name), None)
        else:
            self._cont_handler.endElement(name)

    def data(self, text):
        self._cont_handler.characters(text)

    def pi(self, name, text):
        self._cont_handler.processingInstruction(name, text)

    def start_ns(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix or None, uri)

    def end_ns(self, prefix):
        self._cont_handler.endPrefixMapping(prefix or None)

    def comment(self, text):
        if self._lexical is not None:
            self._lexical.comment(text)

    def start_cdata(self):
        if self._lexical is not None:
            self._lexical.startCDATA()

    def end_cdata(self):
        if self._lexical is not None:
            self._lexical.endCDATA()

    def doctype(self, name, system, public, subset):
        if self._lexical is not None:
            self._lexical.startDTD(name, public, system)
            self._lexical.endDTD()


def _pair(name):
    return name[:2] if isinstance(name, tuple) else (None, name)


def create_parser(*args, **kwargs):
    return ExpatParser(*args, **kwargs)
