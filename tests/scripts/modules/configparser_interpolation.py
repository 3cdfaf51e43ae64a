import configparser
def value(text, **options):
    parser = configparser.ConfigParser(**options)
    parser.read_string('[s]\n' + text)
    try:
        return parser['s']['x']
    except configparser.InterpolationError as error:
        return f'{type(error).__name__} {error.option} {error.section}\n{error}'
for text in ('x = %(y)s%%\ny = 1', 'x = %(no)s', 'x = %(x)s', 'x = %z', 'x = %(z'):
    print(value(text))
    # expect: 1%
    # expect: InterpolationMissingOptionError x s
    # expect: Bad value substitution: option 'x' in section 's' contains an interpolation key 'no' which is not a valid option name. Raw value: '%(no)s'
    # expect: InterpolationDepthError x s
    # expect: Recursion limit exceeded in value substitution: option 'x' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(x)s'
    # expect: InterpolationSyntaxError x s
    # expect: '%' must be followed by '%' or '(', found: '%z'
    # expect: InterpolationSyntaxError x s
    # expect: bad interpolation variable reference '%(z'
for text in ('x = ${y}$$\ny = 1', 'x = ${no}', 'x = ${s:y}\ny = 2', 'x = $z'):
    print(value(text, interpolation=configparser.ExtendedInterpolation()))
    # expect: 1$
    # expect: InterpolationMissingOptionError x s
    # expect: Bad value substitution: option 'x' in section 's' contains an interpolation key 'no' which is not a valid option name. Raw value: '${no}'
    # expect: 2
    # expect: InterpolationSyntaxError x s
    # expect: '$' must be followed by '$' or '{', found: '$z'
parser = configparser.ConfigParser()
parser['n'] = {'a': '1'}
parser['n'].update(b='2')
print(parser['n'].pop('a'), dict(parser['n']), parser['n'].setdefault('c', '3'))  # expect: 1 {'b': '2'} 3
