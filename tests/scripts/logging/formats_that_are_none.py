# A formatter refuses a format without a whole field; a closed selector has no map
import logging
import selectors

for style, formats in (('%', ('%(message)', '%(message)s', 'plain', '%(a)-8s', '%(b)05d', '%()s', '%(c)y %(d)#x')), ('{', ('{', '{}', '{message}', 'x')),
                       ('$', ('$', '$message', '$$'))):
    for text in formats:
        try:
            print(text, logging.Formatter(text, style=style)._fmt)
        except ValueError as error:
            print(error)
# expect: Invalid format '%(message)' for '%' style
# expect: %(message)s %(message)s
# expect: Invalid format 'plain' for '%' style
# expect: %(a)-8s %(a)-8s
# expect: %(b)05d %(b)05d
# expect: Invalid format '%()s' for '%' style
# expect: %(c)y %(d)#x %(c)y %(d)#x
# expect: invalid format: Single '{' encountered in format string
# expect: invalid format: no fields
# expect: {message} {message}
# expect: invalid format: no fields
# expect: invalid format: bare '$' not allowed
# expect: $message $message
# expect: invalid format: no fields
selector = selectors.DefaultSelector()
print(dict(selector.get_map()))
# expect: {}
selector.close()
print(selector.get_map())
# expect: None
