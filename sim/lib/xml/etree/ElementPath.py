"""The part of XPath that elements understand: a/b, *, ., .., //, [@a], [@a='v'], [tag], [tag='v'], [.='v'], [n], [last()-n]."""

import re

_token = re.compile(r"""('[^']*'|"[^"]*")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+""")


def _tokens(path, namespaces):
    """(sign, name) pairs; a name's prefix becomes its namespace."""
    found = []
    default = namespaces.get('') if namespaces else None
    for text, sign, name in _token.findall(path):
        if name and name[0] != '{' and not (found and found[-1][0] == '@' and ':' not in name):
            prefix, colon, local = name.partition(':')
            if colon:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f'prefix {prefix!r} not found in prefix map')
                name = f'{{{namespaces[prefix]}}}{local}'
            elif default and not name.isdigit() and name[0] != '-':
                name = f'{{{default}}}{name}'
        if text or sign or name:
            found.append((text or sign, name))
    return found


def iterfind(element, path, namespaces=None):
    if path[-1:] == '/':
        path += '*'
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    tokens = _tokens(path, namespaces)
    results, parents = [element], {}
    for parent in element.iter():
        for child in parent:
            parents[child] = parent
    at = 0
    while at < len(tokens):
        sign, name = tokens[at]
        at += 1
        if sign == '//':
            results, at = _descendants(results, tokens, at)
        elif sign == '..':
            results = _unique([parents[each] for each in results if each in parents])
        elif sign == '[':
            results, at = _filtered(results, tokens, at, parents)
        elif name or sign == '*':
            results = [child for each in results for child in each if sign == '*' and isinstance(child.tag, str) or _is(child, name)]
        elif sign != '.':
            raise SyntaxError('invalid path')
        if at < len(tokens) and tokens[at][0] == '/':
            at += 1
    return iter(results)


def _is(element, name):
    return element.tag == name or name[:3] == '{*}' and isinstance(element.tag, str) and element.tag.rpartition('}')[2] == name[3:]


def _unique(elements):
    return list(dict.fromkeys(elements))


def _descendants(results, tokens, at):
    if at == len(tokens) or tokens[at][0] not in ('', '*'):
        raise SyntaxError('invalid descendant')
    sign, name = tokens[at]
    return _unique([below for each in results for below in each.iter()
                    if below is not each and (sign == '*' or _is(below, name))]), at + 1


def _filtered(results, tokens, at, parents):
    """What stands in brackets, up to its end."""
    shape, words = '', []
    while at < len(tokens) and tokens[at][0] != ']':
        sign, name = tokens[at]
        at += 1
        quoted = sign[:1] in ('"', "'")
        shape += "'" if quoted else sign or '-'
        words.append(sign[1:-1] if quoted else name)
    if shape == '-' and words[0].lstrip('-').isdigit() or shape in ('-()', '-()-'):
        return _by_position(results, shape, words, parents), at + 1
    test = _TESTS.get(shape)
    if test is None or at == len(tokens):
        raise SyntaxError('invalid predicate')
    return [each for each in results if test(each, words)], at + 1


_TESTS = {
    '@-': lambda element, words: element.get(words[1]) is not None,
    "@-='": lambda element, words: element.get(words[1]) == words[3],
    "@-!='": lambda element, words: element.get(words[1]) not in (None, words[3]),
    '-': lambda element, words: element.find(words[0]) is not None,
    "-='": lambda element, words: any([''.join(child.itertext()) == words[2] for child in element.findall(words[0])]),
    "-!='": lambda element, words: any([''.join(child.itertext()) != words[2] for child in element.findall(words[0])]),
    ".='": lambda element, words: ''.join(element.itertext()) == words[2],
    ".!='": lambda element, words: ''.join(element.itertext()) != words[2],
}


def _by_position(results, shape, words, parents):
    if shape == '-':
        index = int(words[0]) - 1
        if index < 0:
            raise SyntaxError('XPath position >= 1 expected' if words[0] == '0' or index == -1 else 'invalid predicate')
    else:
        if words[0] != 'last':
            raise SyntaxError('unsupported function')
        index = -1 if shape == '-()' else int(words[2]) - 1
    kept = []
    for element in results:
        alike = parents[element].findall(element.tag) if element in parents else []
        if -len(alike) <= index < len(alike) and alike[index] is element:
            kept.append(element)
    return kept
