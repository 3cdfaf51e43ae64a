"""XML in the one form that all equal documents have (Canonical XML 2.0, https://www.w3.org/TR/xml-c14n2/)."""

import io
from xml.etree.ElementTree import XMLParser, parse

_XML = 'http://www.w3.org/XML/1998/namespace'


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """The text, if `out` is no file that it shall be written to."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    file = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(file.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser)
    return file.getvalue() if out is None else None


def _split(name):
    """(namespace, name)"""
    uri, _, local = name[1:].rpartition('}') if name[:1] == '{' else ('', '', name)
    return uri, local


def _plain(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#xD;')


def _quoted(text):
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;')
    return text.replace('\t', '&#x9;').replace('\n', '&#xA;').replace('\r', '&#xD;')


class C14NWriterTarget:
    """What a parser tells, written so. The tags and attributes that are said to hold names of others keep those names' prefixes declared."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._with_comments, self._strip_text = with_comments, strip_text
        self._new_prefixes = {} if rewrite_prefixes else None       # by namespace
        self._naming_tags, self._naming_attrs = set(qname_aware_tags or ()), set(qname_aware_attrs or ())
        self._excluded_attrs, self._excluded_tags = set(exclude_attrs or ()), set(exclude_tags or ())
        self._texts = []
        self._in_scope = [[(_XML, 'xml')]]      # (namespace, prefix) as the document declares them, by element
        self._declared = [[(_XML, 'xml')]]      # and as they were written
        self._keeps_space = [False]
        self._waiting = None        # a start tag that may have to declare what its text names
        self._excluded_depth = 0
        self._is_begun = self._is_done = False

    def start_ns(self, prefix, uri):
        if self._excluded_depth:
            return
        self._flush()
        self._in_scope[-1].append((uri, prefix or ''))

    def start(self, tag, attrs):
        if self._excluded_depth or tag in self._excluded_tags:
            self._flush()
            self._excluded_depth += 1
            return
        self._flush()
        self._in_scope.append([])
        self._keeps_space.append({'preserve': True, 'default': False}.get(attrs.get(f'{{{_XML}}}space'), self._keeps_space[-1]))
        self._waiting = tag, attrs
        if tag not in self._naming_tags:
            self._write_start()
        self._is_begun = True

    def _write_start(self, text=None):
        """The tag that waits; `text` is what it holds if that is a name."""
        (tag, attrs), self._waiting = self._waiting, None
        attrs = {name: value for name, value in attrs.items() if name not in self._excluded_attrs}
        self._declared.append([])
        naming = {name: attrs[name].strip() for name in attrs if name in self._naming_attrs and self._names_one(attrs[name].strip())}
        names = {tag, *attrs, *map(self._meant, naming.values()), *([self._meant(text)] if text else ())}
        shown = {name: self._shown(name) for name in sorted(names, key=_split)}
        parts = [f'<{shown[tag]}']
        for prefix, uri in sorted([(prefix, uri) for uri, prefix in self._declared[-1]]):
            parts.append(f' xmlns{":" * bool(prefix)}{prefix}="{_quoted(uri)}"')
        for name in sorted(attrs, key=_split):
            value = shown[self._meant(naming[name])] if name in naming else attrs[name]
            parts.append(f' {shown[name] if name[:1] == "{" else name}="{_quoted(value)}"')
        self._write(''.join(parts) + '>')
        if text is not None:
            self._write(_plain(shown[self._meant(text)]))

    def _names_one(self, text):
        """Is it a prefix in scope with a name behind it?"""
        prefix, colon, name = text.partition(':')
        return bool(colon and name.isidentifier()) and any([prefix == known for scope in self._in_scope for _, known in scope])

    def _meant(self, text):
        """prefix:name as {namespace}name"""
        prefix, _, name = text.partition(':')
        for scope in reversed(self._in_scope):
            for uri, known in scope:
                if known == prefix:
                    return f'{{{uri}}}{name}'

    def _shown(self, name):
        """With the prefix that is declared for its namespace, or is from now on."""
        uri, local = _split(name)
        hidden = set()      # prefixes that mean something else by now
        for scope in reversed(self._declared):
            for known, prefix in scope:
                if known == uri and prefix not in hidden:
                    return f'{prefix}:{local}' if prefix else local
                hidden.add(prefix)
        prefix = self._prefix_for(uri, hidden)
        if prefix is None:
            return local
        self._declared[-1].append((uri, prefix))
        return f'{prefix}:{local}' if prefix else local

    def _prefix_for(self, uri, hidden):
        """None where none is needed."""
        if self._new_prefixes is not None:
            return self._new_prefixes.setdefault(uri, f'n{len(self._new_prefixes)}')
        if not uri and '' not in hidden:
            return None
        for scope in reversed(self._in_scope):
            for known, prefix in scope:
                if known == uri:
                    return prefix
        if not uri:
            return None
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def data(self, data):
        if not self._excluded_depth:
            self._texts.append(data)

    def _flush(self):
        text, self._texts = ''.join(self._texts), []
        if self._strip_text and not self._keeps_space[-1]:
            text = text.strip()
        if self._waiting is not None:
            if self._names_one(text):
                return self._write_start(text)
            self._write_start()
        if text and self._is_begun:
            self._write(_plain(text))

    def end(self, tag):
        if self._excluded_depth:
            self._excluded_depth -= 1
            return
        self._flush()
        self._write(f'</{self._shown(tag)}>')
        for stack in (self._keeps_space, self._declared, self._in_scope):
            stack.pop()
        self._is_done = len(self._declared) == 1

    def comment(self, text):
        if self._with_comments:
            self._aside(f'<!--{_plain(text)}-->')

    def pi(self, target, data):
        self._aside(f'<?{target} {_plain(data)}?>' if data else f'<?{target}?>')

    def _aside(self, text):
        """Outside of the root on a line of its own."""
        if self._excluded_depth:
            return
        if self._is_done:
            self._write('\n')
        elif self._is_begun:
            self._flush()
        self._write(text)
        if not self._is_begun:
            self._write('\n')
