import copy
import optparse


def check_pair(option, opt, value):
    try:
        first, second = value.split(':')
        return int(first), int(second)
    except ValueError:
        raise optparse.OptionValueError(f'option {opt}: invalid pair: {value!r}')


class Own(optparse.Option):
    TYPES = optparse.Option.TYPES + ('pair',)
    TYPE_CHECKER = copy.copy(optparse.Option.TYPE_CHECKER)
    TYPE_CHECKER['pair'] = check_pair
    ACTIONS = optparse.Option.ACTIONS + ('extend',)
    STORE_ACTIONS = optparse.Option.STORE_ACTIONS + ('extend',)
    TYPED_ACTIONS = optparse.Option.TYPED_ACTIONS + ('extend',)
    ALWAYS_TYPED_ACTIONS = optparse.Option.ALWAYS_TYPED_ACTIONS + ('extend',)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == 'extend':
            values.ensure_value(dest, []).extend(value.split(','))
        else:
            optparse.Option.take_action(self, action, dest, opt, value, values, parser)


class Raw(optparse.OptionParser):
    def format_epilog(self, formatter):
        return '\n' + self.epilog + '\n'


parser = Raw(option_class=Own, prog='p', epilog='as it\n  stands', conflict_handler='resolve')
parser.add_option('-p', type='pair')
parser.add_option('-e', '--ext', action='extend')
parser.add_option('-n', '--dry', help='dry')
parser.add_option('-n', '--noisy', action='store_true', help='noisy')
group = optparse.OptionGroup(parser, 'Group', 'Words about it, ' * 6)
group.add_option('--in', metavar='X', help='%default', default=5)
parser.add_option_group(group)
values, rest = parser.parse_args(['-p', '1:2', '-e', 'a,b', '--ext=c', 'word'])
print(vars(values), rest, type(parser.get_option('-p')).__name__, parser.get_option_group('--in').title)
# expect: {'p': (1, 2), 'ext': ['a', 'b', 'c'], 'dry': None, 'noisy': None, 'in': 5} ['word'] Own Group
parser.print_help()
# expect: Usage: p [options]
# expect:
# expect: Options:
# expect:   -h, --help         show this help message and exit
# expect:   -p P
# expect:   -e EXT, --ext=EXT
# expect:   --dry=DRY          dry
# expect:   -n, --noisy        noisy
# expect:
# expect:   Group:
# expect:     Words about it, Words about it, Words about it, Words about it, Words
# expect:     about it, Words about it,
# expect:
# expect:     --in=X           5
# expect:
# expect: as it
# expect:   stands
for settings in (dict(action='store_true', type='int'), dict(const=1), dict(action='store_true', nargs=2), dict(callback=5), dict(action='callback'),
                 dict(type='nope'), dict(bogus=1), dict(action='callback', callback=print, callback_args=5)):
    try:
        optparse.Option('-z', **settings)
    except optparse.OptionError as error:
        print(error)
        # expect: option -z: must not supply a type for action 'store_true'
        # expect: option -z: 'const' must not be supplied for action 'store'
        # expect: option -z: 'nargs' must not be supplied for action 'store_true'
        # expect: option -z: callback supplied (5) for non-callback option
        # expect: option -z: callback not callable: None
        # expect: option -z: invalid option type: 'nope'
        # expect: option -z: invalid keyword arguments: bogus
        # expect: option -z: callback_args, if supplied, must be a tuple: not 5
for name in ('z', '-zz', '--'):
    try:
        optparse.Option(name)
    except optparse.OptionError as error:
        print(error)
        # expect: invalid option string 'z': must be at least two characters long
        # expect: invalid long option string '-zz': must start with --, followed by non-dash
        # expect: invalid short option string '--': must be of the form -x, (x any non-dash char)
