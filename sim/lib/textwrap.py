"""Text in lines of some width."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_SPACE = '\t\n\v\f\r '


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder
        self.fix_sentence_endings = fix_sentence_endings

    def _chunks(self, text):
        """Words (halves of hyphenated ones) and the space between them."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = ''.join([' ' if character in _SPACE else character for character in text])
        chunks = []
        at = 0
        while at < len(text):
            end = at
            blank = text[at] in _SPACE
            while end < len(text) and (text[end] in _SPACE) == blank:
                end += 1
            chunks += [text[at:end]] if blank else self._parts(text[at:end])
            at = end
        return chunks

    def _parts(self, word):
        """A word in pieces: dashes of two or more between words are words, too, and hyphens end theirs."""
        if not self.break_on_hyphens:
            return [word]
        pieces, begin, at = [], 0, word.find('--', 1)
        while at > 0:
            end = at
            while word[end:end + 1] == '-':
                end += 1
            if _is_of_word(word[end:end + 1]) and (_is_of_word(word[at - 1]) or word[at - 1] in '!"\'&.,?'):
                pieces += self._halves(word[begin:at]) + [word[at:end]]
                begin = end
            at = word.find('--', end)
        return pieces + self._halves(word[begin:])

    def _halves(self, word):
        parts = []
        begin = 0
        for i in range(2, len(word) - 2):
            if word[i] == '-' and _joins(word[i - 1], word[i - 2], word[max(i - 3, 0)]) and _joins(*(word[i + 1:] + ' ')[:3]):
                parts.append(word[begin:i + 1])
                begin = i + 1
        return parts + [word[begin:]]

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks = self._chunks(text)
        if self.fix_sentence_endings:
            for i in range(1, len(chunks)):
                if chunks[i] == ' ' and _ends_sentence(chunks[i - 1]):
                    chunks[i] = '  '
        chunks = chunks[::-1]
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == '':
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._break_word(chunks, line, length, width)
            if self.drop_whitespace and line and line[-1].strip() == '':
                line.pop()
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or not [c for c in chunks if c.strip()]:
                lines.append(indent + ''.join(line))
            else:
                lines.append(self._cut(line, indent, width, lines))
                break
        return lines

    def _break_word(self, chunks, line, length, width):
        if self.break_long_words:
            room = max(width - length, 0 if line else 1)
            line.append(chunks[-1][:room])
            chunks[-1] = chunks[-1][room:]
        elif not line:
            line.append(chunks.pop())

    def _cut(self, line, indent, width, lines):
        while line:
            text = ''.join(line)
            if line[-1].strip() and len(text) + len(self.placeholder) <= width:
                return indent + text + self.placeholder
            line.pop()
        if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
            return lines.pop().rstrip() + self.placeholder
        return indent + self.placeholder.lstrip()

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _is_of_word(character):
    return character.isalnum() or character == '_'


def _joins(near, next, far):
    """Two letters, perhaps with a hyphen between them: what must be on either side of a hyphen where a line may end."""
    return near.isalpha() and (next.isalpha() or next == '-' and far.isalpha())


def _ends_sentence(word):
    """A small letter, then . ! or ?, perhaps a quote."""
    word = word[:-1] if word[-1:] in ('"', "'") else word
    return word[-1:] in ('.', '!', '?') and word[-2:-1].islower()


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Without the space that all lines begin with."""
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got '{type(text).__name__}'")
    lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
    margin = None
    for line in lines:
        if not line:
            continue
        space = line[:len(line) - len(line.lstrip(' \t'))]
        if margin is None:
            margin = space
        while not space.startswith(margin):
            margin = margin[:-1]
    return '\n'.join([line[len(margin or ''):] for line in lines])


def indent(text, prefix, predicate=None):
    lines = text.splitlines(True)
    chosen = predicate or (lambda line: line.strip())
    return ''.join([prefix + line if chosen(line) else line for line in lines])
