import argparse


def new(**settings):
    return argparse.ArgumentParser(prog='a_program_with_quite_a_long_name', **settings)


wide = new(description='A description that is long enough to be wrapped at the width of the terminal, which is eighty columns here.', epilog='%(prog)s ends')
wide.add_argument('-v', '--verbose-and-long-option', action='store_true', help='be verbose ' * 12)
wide.add_argument('--output', '-o', metavar='FILE', help='100%% sure of %(dest)s %(default)s', default='x')
wide.add_argument('--level', type=int, choices=range(3), required=True)
wide.add_argument('--two', nargs=2, metavar=('A', 'B'))
wide.add_argument('--opt', nargs='?')
wide.add_argument('first')
wide.add_argument('rest', nargs='*')
only_one = wide.add_mutually_exclusive_group(required=True)
only_one.add_argument('--a', action='store_true')
only_one.add_argument('--b', help=argparse.SUPPRESS)
only_one.add_argument('--c', action='count')
group = wide.add_argument_group('a group', 'with a description that is also long, long enough to be wrapped somewhere in the middle')
group.add_argument('--in-group', action=argparse.BooleanOptionalAction, help='help')
group.add_mutually_exclusive_group().add_argument('--within')
wide.add_argument_group().add_argument('--untitled')
wide.print_help()
# expect: usage: a_program_with_quite_a_long_name [-h] [-v] [--output FILE] --level
# expect:                                         {0,1,2} [--two A B] [--opt [OPT]]
# expect:                                         (--a | --c)
# expect:                                         [--in-group | --no-in-group]
# expect:                                         [--within WITHIN]
# expect:                                         [--untitled UNTITLED]
# expect:                                         first [rest ...]
# expect:
# expect: A description that is long enough to be wrapped at the width of the terminal,
# expect: which is eighty columns here.
# expect:
# expect: positional arguments:
# expect:   first
# expect:   rest
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -v, --verbose-and-long-option
# expect:                         be verbose be verbose be verbose be verbose be verbose
# expect:                         be verbose be verbose be verbose be verbose be verbose
# expect:                         be verbose be verbose
# expect:   --output FILE, -o FILE
# expect:                         100% sure of output x
# expect:   --level {0,1,2}
# expect:   --two A B
# expect:   --opt [OPT]
# expect:   --a
# expect:   --c
# expect:
# expect: a group:
# expect:   with a description that is also long, long enough to be wrapped somewhere
# expect:   in the middle
# expect:
# expect:   --in-group, --no-in-group
# expect:                         help
# expect:   --within WITHIN
# expect:
# expect:   --untitled UNTITLED
# expect:
# expect: a_program_with_quite_a_long_name ends

narrow = argparse.ArgumentParser(prog='t', formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60, indent_increment=4))
narrow.add_argument('--a-rather-long-option-name', metavar='META', help='some help that will be wrapped at a width of sixty columns')
narrow.print_help()
# expect: usage: t [-h] [--a-rather-long-option-name META]
# expect:
# expect: options:
# expect:     -h, --help                        show this help message
# expect:                                       and exit
# expect:     --a-rather-long-option-name META  some help that will be
# expect:                                       wrapped at a width of
# expect:                                       sixty columns

base = argparse.ArgumentParser(add_help=False)
base.add_argument('-y')
base.add_argument_group('common').add_argument('--c')
commands = argparse.ArgumentParser(prog='u', parents=[base])
commands._optionals.title = 'Flags'
commands.add_argument('place', nargs=2)
sub = commands.add_subparsers(title='commands', description='what to do', metavar='COMMAND', help='one of them')
print(sub.add_parser('alpha', aliases=['al', 'a'], help='the first one').prog)  # expect: u place place alpha
sub.add_parser('a_command_with_a_very_long_name', help='the second one')
sub.add_parser('hidden')
commands.print_help()
# expect: usage: u [-h] [-y Y] [--c C] place place COMMAND ...
# expect:
# expect: positional arguments:
# expect:   place
# expect:
# expect: Flags:
# expect:   -h, --help            show this help message and exit
# expect:   -y Y
# expect:
# expect: common:
# expect:   --c C
# expect:
# expect: commands:
# expect:   what to do
# expect:
# expect:   COMMAND               one of them
# expect:     alpha (al, a)       the first one
# expect:     a_command_with_a_very_long_name
# expect:                         the second one


class Own(argparse.HelpFormatter):
    def _format_action_invocation(self, action):
        return '/'.join(action.option_strings) or super()._format_action_invocation(action)

    def _split_lines(self, text, width):
        return text.split('|')

    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, 'Usage: ' if prefix is None else prefix)


own = argparse.ArgumentParser(prog='own', formatter_class=Own)
own.register('type', 'hexadecimal', lambda text: int(text, 16))
own.add_argument('--one', '-o', help='a|b', type='hexadecimal')
own.print_help()
# expect: Usage: own [-h] [--one ONE]
# expect:
# expect: options:
# expect:   -h/--help  show this help message and exit
# expect:   --one/-o   a
# expect:              b
print(own.parse_args(['-o', '1f']))  # expect: Namespace(one=31)


def say(call):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


say(lambda: only_one.add_argument('positional'))  # expect: ValueError mutually exclusive arguments must be optional
say(lambda: sub.add_parser('al'))  # expect: ArgumentError argument COMMAND: conflicting subparser: al
say(lambda: argparse.ArgumentParser(prog='v', parents=[argparse.ArgumentParser()]))
# expect: ArgumentError argument -h/--help: conflicting option strings: -h, --help
say(lambda: own.add_argument('-o'))  # expect: ArgumentError argument -o: conflicting option string: -o
