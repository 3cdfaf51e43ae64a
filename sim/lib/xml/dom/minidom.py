"""A small Document Object Model: documents of nodes that know their parents."""

from xml.dom import HierarchyRequestErr, IndexSizeErr, Node as _NodeTypes, NotFoundErr, XML_NAMESPACE, XMLNS_NAMESPACE
from xml.parsers import expat

__all__ = ['parse', 'parseString', 'Document', 'Element', 'Node', 'Text', 'Comment', 'Attr', 'CDATASection', 'DocumentFragment',
           'DocumentType', 'ProcessingInstruction', 'getDOMImplementation']


class NodeList(list):
    """Nodes in order."""

    length = property(len)

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None


class Node(_NodeTypes):
    nodeType = nodeName = nodeValue = attributes = namespaceURI = prefix = None
    parentNode = ownerDocument = None
    childNodes = ()

    def __bool__(self):
        return True

    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None)
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None)

    def isSameNode(self, other):
        return self is other

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _sibling(self, step):
        if self.parentNode is None:
            return None
        brothers = self.parentNode.childNodes
        at = [i for i, node in enumerate(brothers) if node is self][0] + step
        return brothers[at] if 0 <= at < len(brothers) else None

    nextSibling = property(lambda self: self._sibling(1))
    previousSibling = property(lambda self: self._sibling(-1))

    def appendChild(self, node):
        return self.insertBefore(node, None)

    def insertBefore(self, newChild, refChild):
        if not isinstance(self.childNodes, list):
            raise HierarchyRequestErr(f'{self.nodeName} nodes cannot have children')
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for node in list(newChild.childNodes):
                self.insertBefore(node, refChild)
            return newChild
        if newChild.nodeType in (self.DOCUMENT_NODE, self.ATTRIBUTE_NODE):
            raise HierarchyRequestErr(f'{newChild!r} cannot be child of {self!r}')
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        self.childNodes.insert(len(self.childNodes) if refChild is None else self._place(refChild), newChild)
        newChild.parentNode = self
        return newChild

    def _place(self, child):
        for i, node in enumerate(self.childNodes):
            if node is child:
                return i
        raise NotFoundErr()

    def removeChild(self, oldChild):
        del self.childNodes[self._place(oldChild)]
        oldChild.parentNode = None
        return oldChild

    def replaceChild(self, newChild, oldChild):
        self.insertBefore(newChild, oldChild)
        return self.removeChild(oldChild)

    def normalize(self):
        """Texts beside each other become one, empty ones go."""
        for node in list(self.childNodes):
            before = node.previousSibling
            if node.nodeType == self.TEXT_NODE and (not node.data or before is not None and before.nodeType == self.TEXT_NODE):
                if node.data:
                    before.data += node.data
                self.removeChild(node)
            else:
                node.normalize()

    def cloneNode(self, deep):
        twin = self._twin()
        twin.ownerDocument = self.ownerDocument
        for node in self.childNodes if deep else ():
            twin.appendChild(node.cloneNode(True))
        return twin

    def getElementsByTagName(self, name):
        return self._elements(lambda element: name in ('*', element.tagName))

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return self._elements(lambda element: namespaceURI in ('*', element.namespaceURI) and localName in ('*', element.localName))

    def _elements(self, is_meant):
        found = NodeList()
        for node in self.childNodes:
            if node.nodeType == self.ELEMENT_NODE and is_meant(node):
                found.append(node)
            found += node._elements(is_meant)
        return found

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        parts = []
        self._write(parts, '', indent, newl, encoding, standalone)
        text = ''.join(parts)
        return text if encoding is None else text.encode(encoding, 'xmlcharrefreplace')

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        parts = []
        self._write(parts, indent, addindent, newl, encoding, standalone)
        writer.write(''.join(parts))

    def unlink(self):
        self.parentNode = None

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.unlink()


def _escaped(text, quotes=False):
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quotes:
        text = text.replace('"', '&quot;').replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#9;')
    return text


class _Named(Node):
    """An element or an attribute: its name may have a prefix, for a namespace."""

    def _name(self, name, namespaceURI):
        self.nodeName, self.namespaceURI = name, namespaceURI or None
        self.prefix = name.partition(':')[0] if namespaceURI and ':' in name else None

    localName = property(lambda self: self.nodeName.rpartition(':')[2])


class Attr(_Named):
    nodeType, ownerElement = Node.ATTRIBUTE_NODE, None

    def __init__(self, name, value='', namespaceURI=None):
        self._name(name, namespaceURI)
        self.value = value

    name = property(lambda self: self.nodeName)
    nodeValue = property(lambda self: self.value)


class Element(_Named):
    nodeType = Node.ELEMENT_NODE

    def __init__(self, tagName, namespaceURI=None):
        self._name(tagName, namespaceURI)
        self.tagName, self.childNodes, self._attributes = tagName, NodeList(), {}

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    attributes = property(lambda self: NamedNodeMap(self._attributes))

    def _twin(self):
        twin = Element(self.tagName, self.namespaceURI)
        for name, attribute in self._attributes.items():
            twin.setAttributeNS(attribute.namespaceURI, name, attribute.value)
        return twin

    def getAttribute(self, attname):
        return self._attributes[attname].value if attname in self._attributes else ''

    def getAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        return '' if found is None else found.value

    def setAttribute(self, attname, value):
        self.setAttributeNS(None, attname, value)

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        self.setAttributeNode(Attr(qualifiedName, value, namespaceURI))

    def setAttributeNode(self, attr):
        before, self._attributes[attr.name], attr.ownerElement = self._attributes.get(attr.name), attr, self
        return before

    setAttributeNodeNS = setAttributeNode

    def hasAttribute(self, name):
        return name in self._attributes

    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def hasAttributes(self):
        return bool(self._attributes)

    def removeAttribute(self, name):
        if name not in self._attributes:
            raise NotFoundErr()
        del self._attributes[name]

    def removeAttributeNode(self, node):
        if node is None or self._attributes.get(node.name) is not node:
            raise NotFoundErr()
        return self._attributes.pop(node.name)

    def removeAttributeNS(self, namespaceURI, localName):
        self.removeAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def getAttributeNode(self, attrname):
        return self._attributes.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return next((each for each in self._attributes.values() if (each.namespaceURI, each.localName) == (namespaceURI, localName)), None)

    def _write(self, parts, indent, step, newl, *document):
        attributes = ''.join([f' {name}="{_escaped(attribute.value, True)}"' for name, attribute in self._attributes.items()])
        parts.append(f'{indent}<{self.tagName}{attributes}')
        if not self.childNodes:
            parts.append(f'/>{newl}')
            return
        only = self.childNodes[0]
        if len(self.childNodes) == 1 and only.nodeType in (self.TEXT_NODE, self.CDATA_SECTION_NODE):
            parts.append('>')
            only._write(parts, '', '', '')
            parts.append(f'</{self.tagName}>{newl}')
            return
        parts.append('>' + newl)
        for node in self.childNodes:
            node._write(parts, indent + step, step, newl)
        parts.append(f'{indent}</{self.tagName}>{newl}')


class NamedNodeMap:
    """The attributes of an element."""

    def __init__(self, attributes):
        self._attributes = attributes

    length = property(lambda self: len(self._attributes))

    def __len__(self):
        return len(self._attributes)

    def __getitem__(self, name):
        return self._attributes[name]

    def __contains__(self, name):
        return name in self._attributes

    def item(self, index):
        return list(self._attributes.values())[index] if 0 <= index < len(self._attributes) else None

    def get(self, name, value=None):
        return self._attributes.get(name, value)

    def keys(self):
        return self._attributes.keys()

    def values(self):
        return self._attributes.values()

    def items(self):
        return [(name, attribute.value) for name, attribute in self._attributes.items()]

    def getNamedItem(self, name):
        return self._attributes.get(name)


class Text(Node):
    nodeType, nodeName = Node.TEXT_NODE, '#text'

    def __init__(self, data=''):
        self.data = data

    nodeValue = property(lambda self: self.data)
    length = property(lambda self: len(self.data))

    def __len__(self):
        return len(self.data)

    def _check(self, offset, count=0):
        if offset < 0 or count < 0:
            raise IndexSizeErr(f'{"offset" if offset < 0 else "count"} cannot be negative')
        if offset > len(self.data):
            raise IndexSizeErr('offset cannot be beyond end of data')

    def substringData(self, offset, count):
        self._check(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self.replaceData(offset, 0, arg)

    def deleteData(self, offset, count):
        self.replaceData(offset, count, '')

    def replaceData(self, offset, count, arg):
        self._check(offset, count)
        self.data = self.data[:offset] + arg + self.data[offset + count:]

    def splitText(self, offset):
        self._check(offset)
        rest = type(self)(self.data[offset:])
        rest.ownerDocument = self.ownerDocument
        self.data = self.data[:offset]
        if self.parentNode is not None:
            self.parentNode.insertBefore(rest, self.nextSibling)
        return rest

    @property
    def wholeText(self):
        first = self
        while isinstance(first.previousSibling, type(self)):
            first = first.previousSibling
        text = ''
        while isinstance(first, type(self)):
            text, first = text + first.data, first.nextSibling
        return text

    def __repr__(self):
        return f'<DOM {type(self).__name__} node "{self.data[:10]!r}{"..." if len(self.data) > 10 else ""}">'

    def _twin(self):
        return type(self)(self.data)

    def _write(self, parts, indent, step, newl, *document):
        parts.append(f'{indent}{_escaped(self.data)}{newl}')


class CDATASection(Text):
    nodeType, nodeName = Node.CDATA_SECTION_NODE, '#cdata-section'

    def _write(self, parts, *layout):
        parts.append(f'<![CDATA[{self.data}]]>')


class Comment(Text):
    nodeType, nodeName = Node.COMMENT_NODE, '#comment'

    def _write(self, parts, indent, step, newl, *document):
        parts.append(f'{indent}<!--{self.data}-->{newl}')


class ProcessingInstruction(Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = self.nodeValue = data

    def _twin(self):
        return ProcessingInstruction(self.target, self.data)

    def _write(self, parts, indent, step, newl, *document):
        parts.append(f'{indent}<?{self.target} {self.data}?>{newl}')


class DocumentType(Node):
    nodeType = Node.DOCUMENT_TYPE_NODE

    def __init__(self, qualifiedName, publicId=None, systemId=None, internalSubset=None):
        self.name = self.nodeName = qualifiedName
        self.publicId, self.systemId, self.internalSubset = publicId, systemId, internalSubset

    def _twin(self):
        return DocumentType(self.name, self.publicId, self.systemId, self.internalSubset)

    def _write(self, parts, indent, step, newl, *document):
        place = f"{newl}  SYSTEM '{self.systemId}'" if self.systemId else ''
        if self.publicId:
            place = f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'"
        subset = '' if self.internalSubset is None else f' [{self.internalSubset}]'
        parts.append(f'<!DOCTYPE {self.name}{place}{subset}>{newl}')


class DocumentFragment(Node):
    nodeType, nodeName = Node.DOCUMENT_FRAGMENT_NODE, '#document-fragment'

    def __init__(self):
        self.childNodes = NodeList()


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
