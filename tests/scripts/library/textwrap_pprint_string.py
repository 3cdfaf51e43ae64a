import textwrap, pprint, string
t = 'The quick brown fox jumped over the lazy dog, and then some-hyphenated words.'
print(textwrap.wrap(t, 20)); print(textwrap.fill(t, 30, initial_indent='* ', subsequent_indent='  ')); print(textwrap.dedent('  a\n    b\n  c')); print(textwrap.indent('a\n\nb', '> ')); print(textwrap.shorten(t, 25), textwrap.shorten(t, 20, placeholder='~'), textwrap.wrap('abcdefghij', 4), textwrap.wrap('abcdefghij k', 4, break_long_words=False), textwrap.wrap(t, 25, max_lines=2), textwrap.wrap('a  b\tc\n d'), textwrap.wrap(''), textwrap.wrap('a  b', 80, drop_whitespace=False, expand_tabs=False))
# expect: ['The quick brown fox', 'jumped over the lazy', 'dog, and then some-', 'hyphenated words.']
# expect: * The quick brown fox jumped
# expect:   over the lazy dog, and then
# expect:   some-hyphenated words.
# expect: a
# expect:   b
# expect: c
# expect: > a
# expect:
# expect: > b
# expect: The quick brown fox [...] The quick brown fox~ ['abcd', 'efgh', 'ij'] ['abcdefghij', 'k'] ['The quick brown fox', 'jumped over the [...]'] ['a  b    c  d'] [] ['a  b']
d = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'k': [1, 2, {'z': (1,)}]}, 'set': {3, 1, 2}}
pprint.pprint(d); pprint.pprint(d, width=40, compact=True, sort_dicts=False); pprint.pprint([1, [2, [3, [4]]]], depth=2); print(pprint.pformat({'b': 1, 'a': 2}), pprint.isreadable([1]), pprint.saferepr([1, {'a': 2}])); pprint.pprint('long text ' * 12); pprint.pp({'b': 1, 'a': 2}); pprint.pprint(('a' * 50, 'b' * 50), indent=4); l = [1]; l.append(l); print(pprint.pformat(l)[:20], pprint.isrecursive(l))
# expect: {'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'k': [1, 2, {'z': (1,)}]},
# expect:  'set': {1, 2, 3}}
# expect: {'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'list': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
# expect:           10, 11, 12, 13, 14, 15, 16,
# expect:           17, 18, 19, 20, 21, 22, 23,
# expect:           24, 25, 26, 27, 28, 29],
# expect:  'nested': {'k': [1, 2, {'z': (1,)}]},
# expect:  'set': {1, 2, 3}}
# expect: [1, [2, [...]]]
# expect: {'a': 2, 'b': 1} True [1, {'a': 2}]
# expect: ('long text long text long text long text long text long text long text long '
# expect:  'text long text long text long text long text ')
# expect: {'b': 1, 'a': 2}
# expect: (   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')
# expect: [1, <Recursion on li True
print(string.ascii_letters, string.punctuation, string.whitespace == ' \t\n\r\x0b\x0c', string.hexdigits, string.capwords('hello  wORLD'), string.capwords('a-b', '-'))
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ True 0123456789abcdefABCDEF Hello World A-B
T = string.Template('$who likes ${what} $$5'); print(T.substitute(who='A', what='B'), T.safe_substitute(who='A'), T.template, T.get_identifiers(), T.is_valid())
# expect: A likes B $5 A likes ${what} $5 $who likes ${what} $$5 ['who', 'what'] True
for f in (lambda: T.substitute(who=1), lambda: string.Template('$').substitute(), lambda: string.Template('$1').substitute(), lambda: textwrap.wrap('a', 0), lambda: textwrap.shorten('abc def', 3), lambda: string.Formatter().format('{}'), lambda: string.Formatter().vformat('{a}', (), {})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: KeyError 'what'
    # expect: ValueError Invalid placeholder in string: line 1, col 1
    # expect: ValueError Invalid placeholder in string: line 1, col 1
    # expect: ValueError invalid width 0 (must be > 0)
    # expect: ValueError placeholder too large for max width
    # expect: IndexError tuple index out of range
    # expect: KeyError 'a'
print(string.Formatter().format('{0} {a!r:>5}', 1, a='x'), list(string.Formatter().parse('a{b!r:c}d')))
# expect: 1   'x' [('a', 'b', 'c', 'r'), ('d', None, None, None)]
