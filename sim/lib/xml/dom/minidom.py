"""A small Document Object Model: documents of nodes that know their parents."""

from xml.dom import HierarchyRequestErr, Node as _NodeTypes, NotFoundErr
from xml.parsers import expat

__all__ = ['parse', 'parseString', 'Document', 'Element', 'Node', 'Text', 'Comment', 'Attr', 'CDATASection', 'DocumentFragment',
           'DocumentType', 'ProcessingInstruction', 'getDOMImplementation']


class Node(_NodeTypes):
    nodeType = nodeName = nodeValue = attributes = None
    parentNode = ownerDocument = None
    childNodes = ()

    def __bool__(self):
        return True

    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None)
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None)

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
        found = []
        for node in self.childNodes:
            if node.nodeType == self.ELEMENT_NODE and name in ('*', node.tagName):
                found.append(node)
            found += node.getElementsByTagName(name)
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


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE

    def __init__(self, name, value=''):
        self.name = self.nodeName = name
        self.value = value

    nodeValue = property(lambda self: self.value)


class Element(Node):
    nodeType = Node.ELEMENT_NODE

    def __init__(self, tagName):
        self.tagName = self.nodeName = tagName
        self.childNodes, self._attributes = [], {}

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    attributes = property(lambda self: NamedNodeMap(self._attributes))
    localName = property(lambda self: self.tagName.rpartition(':')[2])

    def _twin(self):
        twin = Element(self.tagName)
        for name, attribute in self._attributes.items():
            twin.setAttribute(name, attribute.value)
        return twin

    def getAttribute(self, attname):
        return self._attributes[attname].value if attname in self._attributes else ''

    def setAttribute(self, attname, value):
        self._attributes[attname] = Attr(attname, value)

    def hasAttribute(self, name):
        return name in self._attributes

    def hasAttributes(self):
        return bool(self._attributes)

    def removeAttribute(self, name):
        if name not in self._attributes:
            raise NotFoundErr()
        del self._attributes[name]

    def getAttributeNode(self, attrname):
        return self._attributes.get(attrname)

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
        self.childNodes = []


class Document(Node):
    nodeType, nodeName = Node.DOCUMENT_NODE, '#document'

    def __init__(self):
        self.childNodes = []

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
        return Attr(qName)

    def _write(self, parts, indent, step, newl, encoding=None, standalone=None):
        declared = f' encoding="{encoding}"' if encoding else ''
        alone = '' if standalone is None else f' standalone="{"yes" if standalone else "no"}"'
        parts.append(f'<?xml version="1.0"{declared}{alone} ?>{newl}')
        for node in self.childNodes:
            node._write(parts, indent, step, newl)


class _Implementation:
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

    def start(self, name, attributes):
        element = self.document.createElement(name)
        for key, value in attributes.items():
            element.setAttribute(key, value)
        self._here.appendChild(element)
        self._here = element

    def end(self, name):
        self._here = self._here.parentNode

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
