"""The Document Object Model: kinds of nodes, and what its errors are called."""

__all__ = ['Node', 'DOMException', 'getDOMImplementation']

XML_NAMESPACE, XMLNS_NAMESPACE = 'http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
EMPTY_NAMESPACE = EMPTY_PREFIX = None


class Node:
    ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE, ENTITY_NODE = range(1, 7)
    PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE, DOCUMENT_FRAGMENT_NODE, NOTATION_NODE = range(7, 13)


class DOMException(Exception):
    """Each kind has a code."""

    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError('DOMException should not be instantiated directly')
        super().__init__(*args, **kw)

    def _get_code(self):
        return self.code


for _code, _name in enumerate(('IndexSize', 'DomstringSize', 'HierarchyRequest', 'WrongDocument', 'InvalidCharacter', 'NoDataAllowed',
                               'NoModificationAllowed', 'NotFound', 'NotSupported', 'InuseAttribute', 'InvalidState', 'Syntax',
                               'InvalidModification', 'Namespace', 'InvalidAccess', 'Validation'), 1):
    globals()[_name + 'Err'] = type(_name + 'Err', (DOMException,), {'code': _code, '__module__': 'xml.dom'})


def getDOMImplementation(name=None, features=()):
    from xml.dom.minidom import getDOMImplementation
    return getDOMImplementation(features)
