"""The Document Object Model: what its errors are called."""

__all__ = ['Node', 'DOMException', 'HierarchyRequestErr', 'NotFoundErr', 'WrongDocumentErr', 'InvalidCharacterErr']


class Node:
    ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE, ENTITY_NODE = range(1, 7)
    PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE, DOCUMENT_FRAGMENT_NODE, NOTATION_NODE = range(7, 13)


class DOMException(Exception):
    pass


class HierarchyRequestErr(DOMException):
    code = 3


class WrongDocumentErr(DOMException):
    code = 4


class InvalidCharacterErr(DOMException):
    code = 5


class NotFoundErr(DOMException):
    code = 8
