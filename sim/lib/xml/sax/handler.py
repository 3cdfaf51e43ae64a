"""Who is told what stands in a document."""

feature_namespaces = 'http://xml.org/sax/features/namespaces'


class ContentHandler:
    def setDocumentLocator(self, locator):
        pass

    def startDocument(self):
        pass

    def endDocument(self):
        pass

    def startElement(self, name, attrs):
        pass

    def endElement(self, name):
        pass

    def characters(self, content):
        pass

    def processingInstruction(self, target, data):
        pass
