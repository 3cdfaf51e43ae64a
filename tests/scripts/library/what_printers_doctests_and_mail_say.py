import doctest
import pprint
from email.message import EmailMessage


class Marked(pprint.PrettyPrinter):
    """Says numbers its own way, wherever they stand."""

    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return f'#{object}', True, False
        return super().format(object, context, maxlevels, level)


Marked(width=20).pprint([1, 'a', {2: (3,)}, ['long text', 'another text', 55]])
# expect: [#1,
# expect:  'a',
# expect:  {#2: (#3,)},
# expect:  ['long text',
# expect:   'another text',
# expect:   #55]]
pprint.pprint({'one': ('t',), 'two': (1, 2), 'l': [[]]}, depth=1)  # expect: {'l': [...], 'one': (...,), 'two': (...)}


def square(x):
    """
    >>> square(5)
    26
    """
    return x * x


runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.REPORT_NDIFF)
texts = []
runner.run(doctest.DocTestFinder(verbose=True).find(square, 'square')[0], out=texts.append)  # expect: Finding tests in square
print('\n'.join(texts[0].split('\n')[-5:]))
# expect:     square(5)
# expect: Differences (ndiff with -expected +actual):
# expect:     - 26
# expect:     + 25
# expect:
m = EmailMessage()
m.set_content('plain\n')
m.add_alternative('<b>', subtype='html')
m.add_attachment(b'x', maintype='a', subtype='b')
print([(part.get_content_type(), part['MIME-Version']) for part in m.walk()])
# expect: [('multipart/mixed', '1.0'), ('multipart/alternative', None), ('text/plain', None), ('text/html', '1.0'), ('a/b', '1.0')]
