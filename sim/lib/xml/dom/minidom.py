"""A small Document Object Model: documents of nodes that know their parents."""

from xml.dom import HierarchyRequestErr, XML_NAMESPACE, XMLNS_NAMESPACE
from xml.dom._nodes import (Attr, CDATASection, Element, NamedNodeMap, Node, NodeList, Text,
                            Comment, DocumentFragment, DocumentType, ProcessingInstruction)
from xml.parsers import expat

__all__ = ['parse', 'parseString', 'Document', 'Element', 'Node', 'Text', 'Comment', 'Attr', 'CDATASection', 'DocumentFragment',
           'DocumentType', 'ProcessingInstruction', 'getDOMImplementation']


class Document(Node):
    nodeType, nodeName = Node.DOCUMENT_NODE, '#document'

    def __init__(self):
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        return next((node for node in self.childNodes if node.nodeType == self.ELEMENT_NODE), None)

    @property
    def doctype(self):
        return next((node for node in self.childNodes if node.nodeType == node.DOCUMENT_TYPE_NODE), None)

    def appendChild(self, node):
        if node.nodeType == self.ELEMENT_NODE and self.documentElement is not None:
            raise HierarchyRequestErr('two document elements disallowed')
        return super().appendChild(node)

    def _owned(self, node):
        node.ownerDocument = self
        return node

    def createElement(self, tagName):
        return self._owned(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        return self._owned(Element(qualifiedName, namespaceURI))

    def importNode(self, node, deep):
        return self._taken_over(node.cloneNode(deep))

    def _taken_over(self, node):
        for child in node.childNodes:
            self._taken_over(child)
        return self._owned(node)

    def createTextNode(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._owned(Text(data))

    def createComment(self, data):
        return self._owned(Comment(data))

    def createCDATASection(self, data):
        return self._owned(CDATASection(data))

    def createProcessingInstruction(self, target, data):
        return self._owned(ProcessingInstruction(target, data))

    def createDocumentFragment(self):
        return self._owned(DocumentFragment())

    def createAttribute(self, qName):
        return self._owned(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        return self._owned(Attr(qualifiedName, '', namespaceURI))

    def _write(self, parts, indent, step, newl, encoding=None, standalone=None):
        declared = [f'encoding="{encoding}"'] if encoding else []
        declared += [] if standalone is None else [f'standalone="{"yes" if standalone else "no"}"']
        parts.append(f'<?xml version="1.0" {" ".join(declared)}?>{newl}')
        for node in self.childNodes:
            node._write(parts, indent, step, newl)


class _Implementation:
    def hasFeature(self, feature, version):
        return (feature.lower(), version) in [(name, number) for name in ('core', 'xml') for number in ('1.0', '2.0', '', None)] or (
            feature.lower(), version) == ('ls-load', '3.0')

    def createDocumentType(self, qualifiedName, publicId, systemId):
        return DocumentType(qualifiedName, publicId, systemId)

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        document = Document()
        if doctype is not None:
            document.appendChild(document._owned(doctype))
        if qualifiedName:
            document.appendChild(document.createElement(qualifiedName))
        return document


def getDOMImplementation(features=None):
    return _Implementation()


class _Builder:
    """Makes a document of what the reader tells."""

    _is_cdata = False

    def __init__(self):
        self.document = self._here = Document()
        self._scopes = [{'xml': XML_NAMESPACE, 'xmlns': XMLNS_NAMESPACE}]

    def start(self, name, attributes):
        declared = {key.partition(':')[2]: value for key, value in attributes.items() if key.partition(':')[0] == 'xmlns'}
        self._scopes.append({**self._scopes[-1], **declared} if declared else self._scopes[-1])
        element = self.document.createElementNS(self._namespace(name, ''), name)
        for key, value in attributes.items():
            element.setAttributeNS(self._namespace(key, 'xmlns' if key == 'xmlns' else None), key, value)
        self._here.appendChild(element)
        self._here = element

    def _namespace(self, name, without):
        prefix, colon, _ = name.partition(':')
        return self._scopes[-1].get(prefix if colon else without)

    def end(self, name):
        self._here = self._here.parentNode
        self._scopes.pop()

    def data(self, text):
        last = self._here.lastChild
        if last is not None and last.nodeType == (Node.CDATA_SECTION_NODE if self._is_cdata else Node.TEXT_NODE):
            last.data += text
        else:
            self._here.appendChild(self.document.createTextNode(text))

    def start_cdata(self):
        self._here.appendChild(self.document.createCDATASection(''))
        self._is_cdata = True

    def end_cdata(self):
        self._is_cdata = False

    def doctype(self, name, system, public, subset):
        self._here.appendChild(self.document._owned(DocumentType(name, public, system, subset)))

    def comment(self, text):
        self._here.appendChild(self.document.createComment(text))

    def pi(self, name, text):
        self._here.appendChild(self.document.createProcessingInstruction(name, text))


def parseString(string, parser=None):
    builder = _Builder()
    expat.read(string, builder)
    return builder.document


def parse(file, parser=None, bufsize=None):
    if hasattr(file, 'read'):
        return parseString(file.read())
    with open(file, 'rb') as stream:
        return parseString(stream.read())
