"""The grammar of a shell: a text becomes commands, as tuples. Words keep their quotes and dollars; _shell.py expands them."""

_OPERATORS = ('<<-', '&&', '||', ';;', '<<', '>>', '>&', '<&', '>|', ';', '|', '&', '(', ')', '<', '>')
_REDIRECTIONS = ('<<-', '<<', '>>', '>&', '<&', '>|', '<', '>')
_CLOSING = ('then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}')


class ShellSyntaxError(Exception):
    pass


class Mark(str):
    """What is no word: an operator, the end of a line, or a redirection with its number."""

    fd = None


def end_of(text, at):
    """Where the quoted or nested thing that begins at `at` ends."""
    char = text[at]
    if char == '\\':
        return min(at + 2, len(text))
    if char == "'":
        closing = text.find("'", at + 1)
    elif char in '"`':
        closing = at + 1
        while closing < len(text) and text[closing] != char:
            closing = end_of(text, closing) if text[closing] in '\\$' or (text[closing] == '`' and char == '"') else closing + 1
    elif char == '$' and text[at + 1:at + 2] in ('(', '{'):
        opens, closes, depth, closing = text[at + 1], {'(': ')', '{': '}'}[text[at + 1]], 1, at + 2
        while closing < len(text):
            depth += (text[closing] == opens) - (text[closing] == closes)
            if depth == 0:
                break
            closing = end_of(text, closing) if text[closing] in '\\\'"`' else closing + 1
    else:
        return at + 1
    if closing < 0 or closing >= len(text):
        raise ShellSyntaxError('Unterminated quoted string')
    return closing + 1


def tokens_of(text):
    """Words, and Marks; the text of a here-document stands in the place of the word that ends it."""
    tokens, documents, at = [], [], 0
    while at < len(text):
        char = text[at]
        if char in ' \t' or text.startswith('\\\n', at):
            at += 1 if char != '\\' else 2
        elif char == '#':
            at = text.find('\n', at) if '\n' in text[at:] else len(text)
        elif char == '\n':
            tokens.append(Mark('\n'))
            at += 1
            for place, keeps_tabs in documents:
                at = _read_document(text, at, tokens, place, keeps_tabs)
            documents.clear()
        else:
            number = char if char.isdigit() and text[at + 1:at + 2] in ('<', '>') and text[at + 1:] else ''
            start = at + len(number)
            operator = next((each for each in _OPERATORS if text.startswith(each, start)), '')
            if operator:
                mark = Mark(operator)
                mark.fd = int(number) if number else None
                tokens.append(mark)
                at = start + len(operator)
                if operator.startswith('<<'):
                    documents.append((len(tokens), operator == '<<'))
                continue
            while at < len(text) and text[at] not in ' \t\n;&|()<>':
                at = end_of(text, at)
            tokens.append(text[start:at])
    return tokens


def _read_document(text, at, tokens, place, keeps_tabs):
    word = tokens[place]
    last, lines = word.strip('\'"\\'), []
    while at < len(text):
        end = text.find('\n', at) + 1 or len(text)
        line, at = text[at:end], end
        if not keeps_tabs:
            line = line.lstrip('\t')
        if line.rstrip('\n') == last:
            break
        lines.append(line)
    body = ''.join(lines)
    tokens[place] = "'" + body.replace("'", "'\\''") + "'" if word != last else '"' + body.replace('"', '\\"') + '"'
    return at


class Parser:
    """One method a rule of the grammar."""

    def __init__(self, text):
        self._tokens = tokens_of(text)
        self._at = 0

    def _peek(self):
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _next(self):
        token = self._peek()
        self._at += 1
        return token

    def _is_mark(self, *marks):
        token = self._peek()
        return isinstance(token, Mark) and token in marks

    def _is_word(self, *words):
        token = self._peek()
        return token is not None and not isinstance(token, Mark) and (not words or token in words)

    def _skip_lines(self):
        while self._is_mark('\n'):
            self._at += 1

    def _expect(self, *tokens):
        token = self._next()
        if token not in tokens:
            shown = 'end of file' if token is None else 'newline' if token == '\n' else f'"{token}"'
            raise ShellSyntaxError(f'{shown} unexpected' + (f' (expecting "{tokens[0]}")' if tokens[0] not in ('\n', ';') else ''))

    def program(self):
        commands = self.commands()
        if self._peek() is not None:
            self._expect('\n')
        return commands

    def commands(self):
        """[(command, the mark behind it)], up to a word that closes something."""
        found = []
        while True:
            while self._is_mark('\n', ';'):
                self._at += 1
            if self._peek() is None or self._is_word(*_CLOSING) or self._is_mark(')', ';;'):
                return found
            command = self._pipeline()
            mark = self._next() if self._is_mark(';', '&', '&&', '||', '\n') else ';'
            if mark in ('&&', '||'):
                self._skip_lines()
            found.append((command, str(mark)))

    def _pipeline(self):
        negated = self._is_word('!')
        self._at += negated
        commands = [self._command()]
        while self._is_mark('|'):
            self._at += 1
            self._skip_lines()
            commands.append(self._command())
        return ('pipe', commands, negated) if negated or len(commands) > 1 else commands[0]

    def _command(self):
        rules = {'if': self._if, 'while': self._while, 'until': self._while, 'for': self._for, 'case': self._case, '{': self._group}
        if self._is_mark('('):
            self._at += 1
            body = self.commands()
            self._expect(')')
            return self._redirected(('subshell', body))
        if self._is_word(*rules):
            return self._redirected(rules[self._peek()]())
        return self._simple()

    def _redirected(self, command):
        redirections = []
        while self._is_mark(*_REDIRECTIONS):
            redirections.append(self._redirection())
        return ('redirected', command, redirections) if redirections else command

    def _redirection(self):
        mark = self._next()
        if not self._is_word():
            self._expect('word')
        fd = mark.fd if mark.fd is not None else 0 if mark.startswith('<') else 1
        return fd, str(mark), self._next()

    def _simple(self):
        words, redirections = [], []
        while True:
            if self._is_mark(*_REDIRECTIONS):
                redirections.append(self._redirection())
            elif self._is_word():
                words.append(self._next())
            else:
                break
        if len(words) == 1 and self._is_mark('(') and not redirections:
            self._at += 1
            self._expect(')')
            self._skip_lines()
            return 'function', words[0], self._command()
        if not words and not redirections:
            self._expect('word')
        return 'simple', words, redirections

    def _body(self, *ends):
        commands = self.commands()
        self._expect(*ends)
        return commands

    def _if(self):
        branches = []
        while self._next() != 'else':       # behind `if` or `elif`
            test = self._body('then')
            branches.append((test, self.commands()))
            if self._is_word('fi'):
                self._at += 1
                return 'if', branches, []
            if not self._is_word('elif', 'else'):
                self._expect('fi')
        return 'if', branches, self._body('fi')

    def _while(self):
        wanted = self._next() == 'while'
        test = self._body('do')
        return 'while', wanted, test, self._body('done')

    def _for(self):
        self._at += 1
        name, words = self._next(), None
        self._skip_lines()
        if self._is_word('in'):
            self._at += 1
            words = []
            while self._is_word():
                words.append(self._next())
        while self._is_mark(';', '\n'):
            self._at += 1
        self._expect('do')
        return 'for', name, words, self._body('done')

    def _case(self):
        self._at += 1
        word, branches = self._next(), []
        self._skip_lines()
        self._expect('in')
        self._skip_lines()
        while not self._is_word('esac'):
            if self._is_mark('('):
                self._at += 1
            patterns = [self._next()]
            while self._is_mark('|'):
                self._at += 1
                patterns.append(self._next())
            self._expect(')')
            branches.append((patterns, self.commands()))
            if not self._is_word('esac'):
                self._expect(';;')
            self._skip_lines()
        self._at += 1
        return 'case', word, branches

    def _group(self):
        self._at += 1
        return 'group', self._body('}')
