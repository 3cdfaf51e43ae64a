"""str.format() for fields that name attributes, and for objects of the program's own classes."""


def _format_map(template, arguments, names):
    """template.format(*arguments, **names); arguments is None for template.format_map(names)."""
    return _Formatter(arguments, names).format(template, 2)


def field_end(text, at):
    """Where the brace is that closes a field; one in [] is part of a key."""
    depth = 1
    in_key = False
    in_name = True
    while at < len(text):
        character = text[at]
        at += 1
        if in_key:
            in_key = character != ']'
        elif depth == 1 and in_name and character in '![:':
            in_name = in_key = character == '['
        else:
            depth += (character == '{') - (character == '}')
            if depth == 0:
                return at - 1
    raise ValueError("expected '}' before end of string")


def split_field(field):
    """name!conversion:spec as (name, spec, conversion or None)"""
    end = 0
    while end < len(field) and field[end] not in '!:':
        if field[end] == '[':
            end = field.find(']', end)
        end += 1
    name, rest = field[:end], field[end:]
    if '{' in name.partition('[')[0]:
        raise ValueError("unexpected '{' in field name")
    conversion = None
    if rest.startswith('!'):
        conversion, rest = rest[1:2], rest[2:]
        if not conversion:
            raise ValueError("unmatched '{' in format spec")
        if rest and not rest.startswith(':'):
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


class _Formatter:
    def __init__(self, arguments, names):
        self.arguments = arguments
        self.names = names
        self.next = 0               # number of the next {}; None once a field has a number

    def format(self, template, depth):
        if depth == 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        at = 0
        while at < len(template):
            character = template[at]
            at += 1
            if character not in '{}':
                result.append(character)
            elif template[at:at + 1] == character:
                result.append(character)
                at += 1
            elif character == '}' or at == len(template):
                raise ValueError(f"Single '{character}' encountered in format string")
            else:
                end = field_end(template, at)
                result.append(self._field(template[at:end], depth))
                at = end + 1
        return ''.join(result)

    def _field(self, field, depth):
        name, spec, conversion = split_field(field)
        value = self._value(name)
        if conversion:
            value = _convert(value, conversion)
        return format(value, self.format(spec, depth - 1) if '{' in spec else spec)

    def _value(self, name):
        """What first.attribute[item] names."""
        end = 0
        while end < len(name) and name[end] not in '.[':
            end += 1
        value = self._first(name[:end])
        while end < len(name):
            begin = end + 1
            if name[end] == '.':
                end = begin
                while end < len(name) and name[end] not in '.[':
                    end += 1
                if end == begin:
                    raise ValueError('Empty attribute in format string')
                value = getattr(value, name[begin:end])
            elif name[end] == '[':
                end = name.find(']', begin)
                key = name[begin:end]
                if not key:
                    raise ValueError('Empty attribute in format string')
                value = value[int(key) if key.isdigit() else key]
                end += 1
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        return value

    def _first(self, name):
        if name and not name.isdigit():
            return self.names[name]
        if name:
            if self.next:
                raise ValueError('cannot switch from automatic field numbering to manual field specification')
            self.next = None
            number = int(name)
        else:
            if self.next is None:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            number = self.next
            self.next += 1
        if self.arguments is None:
            raise ValueError('Format string contains positional fields')
        if number >= len(self.arguments):
            raise IndexError(f'Replacement index {number} out of range for positional args tuple')
        return self.arguments[number]


def _convert(value, conversion):
    if conversion == 's':
        return str(value)
    if conversion == 'r':
        return repr(value)
    if conversion == 'a':
        return ascii(value)
    raise ValueError(f'Unknown conversion specifier {conversion}')
