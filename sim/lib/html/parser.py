"""HTML read piece by piece: a subclass says what to do with tags and text."""

import re
from html import unescape

__all__ = ['HTMLParser']

_TAG_NAME = re.compile(r'[a-zA-Z][^\s/>]*')
_ATTRIBUTE = re.compile(r'[\s/]*([^\s/>=][^\s/>=]*)(\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]*))?')
_REFERENCE = re.compile(r'&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?')


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self._line, self._column = 1, 0
        self._raw = None            # the element whose content is no HTML
        self._start_text = None

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self._line, self._column

    def get_starttag_text(self):
        return self._start_text

    # --- what a subclass changes ---

    def handle_starttag(self, tag, attrs):
        pass

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    # --- reading ---

    def _take(self, end):
        """Goes on behind rawdata[:end]."""
        passed, self.rawdata = self.rawdata[:end], self.rawdata[end:]
        lines = passed.count('\n')
        self._line += lines
        self._column = len(passed) - passed.rfind('\n') - 1 if lines else self._column + end
        return passed

    def _go(self, at_end):
        while self.rawdata:
            before = len(self.rawdata)
            if self._raw is not None:
                self._read_raw(at_end)
            elif self.rawdata[0] == '<' and (len(self.rawdata) > 1 or not at_end):
                self._read_markup(at_end)
            else:
                self._read_text(at_end)
            if len(self.rawdata) == before:
                break               # the rest comes with the next feed()

    def _read_raw(self, at_end):
        end = self.rawdata.lower().find('</' + self._raw)
        if end > 0:
            self.handle_data(self._take(end))
        elif end == 0:
            self._raw = None
            self._read_markup(at_end)
        elif at_end:
            self.handle_data(self._take(len(self.rawdata)))

    def _read_text(self, at_end):
        data = self.rawdata
        end = data.find('<', 1 if data[0] == '<' else 0)
        if end < 0:
            end = len(data)
            if not at_end and self.convert_charrefs:
                open_reference = data.rfind('&', max(0, end - 34))
                if open_reference >= 0 and not any([char == ';' or char.isspace() for char in data[open_reference:]]):
                    end = open_reference
                if not end:
                    return
        if self.convert_charrefs:
            self.handle_data(unescape(self._take(end)))
        else:
            self._read_references(end)

    def _read_references(self, end):
        at = 0
        text = self.rawdata[:end]
        for match in _REFERENCE.finditer(text):
            if match.start() > at:
                self.handle_data(text[at:match.start()])
            name = match.group(1)
            if name[0] == '#':
                self.handle_charref(name[1:])
            else:
                self.handle_entityref(name)
            at = match.end()
        if at < end:
            self.handle_data(text[at:])
        self._take(end)

    def _read_markup(self, at_end):
        data = self.rawdata
        if data.startswith('<!--'):
            return self._read_until('-->', 4, self.handle_comment, at_end)
        if data.startswith('<!['):
            return self._read_until(']]>' if data.startswith('<![CDATA[') else ']>', 3, self.unknown_decl, at_end)
        if data.startswith('<!'):
            handle = self.handle_decl if data[:9].lower() == '<!doctype' else self.handle_comment
            return self._read_until('>', 2, handle, at_end)
        if data.startswith('<?'):
            return self._read_until('>', 2, self.handle_pi, at_end)
        closing = data.startswith('</')
        if _TAG_NAME.match(data, 2 if closing else 1) is None:
            if closing:
                return self._read_until('>', 2, self._odd_end, at_end)
            if len(data) > 1 or at_end:
                self.handle_data(self._take(1))
            return
        if closing:
            return self._read_until('>', 2, lambda text: self.handle_endtag(text.split()[0].lower()), at_end)
        self._read_start_tag(at_end)

    def _read_until(self, mark, begin, handle, at_end):
        end = self.rawdata.find(mark, begin)
        if end >= 0:
            text = self.rawdata[begin:end]
            handle(text)
            self._take(end + len(mark))
        elif at_end:
            self._give_up()

    def _odd_end(self, text):
        """</ a> ends a, </> is nothing, all else is a comment."""
        if _TAG_NAME.fullmatch(text.strip()):
            self.handle_endtag(text.strip().lower())
        elif text:
            self.handle_comment(text)

    def _give_up(self):
        """What is no tag after all is text, up to where the next one may be."""
        data = self.rawdata
        end = data.find('>', 1) + 1 or data.find('<', 1)
        text = self._take(end if end > 0 else 1)
        self.handle_data(unescape(text) if self.convert_charrefs else text)

    def _read_start_tag(self, at_end):
        data = self.rawdata
        name = _TAG_NAME.match(data, 1)
        at = name.end()
        attributes = []
        while True:
            match = _ATTRIBUTE.match(data, at)
            if match is None:
                break
            value = match.group(3) if match.group(2) else None
            if value is not None:
                if value[:1] in ('"', "'") and value[-1:] == value[:1] and len(value) > 1:
                    value = value[1:-1]
                value = unescape(value)
            attributes.append((match.group(1).lower(), value))
            at = match.end()
        end = data.find('>', at)
        if end < 0:
            if at_end:
                self._give_up()
            return
        self._start_text = data[:end + 1]
        self.lasttag = tag = name.group().lower()
        if data[at:end].strip().endswith('/'):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self._raw = tag
        self._take(end + 1)
