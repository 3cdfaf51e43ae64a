import argparse
parser = argparse.ArgumentParser(prog='inv', description='stock')
parser.add_argument('-t', type=int, default=2)
commands = parser.add_subparsers(title='commands', description='what to do', dest='cmd', metavar='CMD')
add = commands.add_parser('add', help='adds')
add.add_argument('name')
add.add_argument('qty', type=int, nargs='?', default=1)
rm = commands.add_parser('rm', aliases=['del', 'delete'], help='removes')
rm.add_argument('names', nargs='+')
parser.print_help()
# expect: usage: inv [-h] [-t T] CMD ...
# expect:
# expect: stock
# expect:
# expect: options:
# expect:   -h, --help        show this help message and exit
# expect:   -t T
# expect:
# expect: commands:
# expect:   what to do
# expect:
# expect:   CMD
# expect:     add             adds
# expect:     rm (del, delete)
# expect:                     removes
print(parser.parse_args(['-t', '3', 'add', 'x']), parser.parse_args(['del', 'a', 'b']))
# expect: Namespace(t=3, cmd='add', name='x', qty=1) Namespace(t=2, cmd='del', names=['a', 'b'])
print(parser.parse_known_args(['add', 'x', '--unknown', '1']), parser.parse_known_args(['--what', 'rm', 'y', '-z']))
# expect: (Namespace(t=2, cmd='add', name='x', qty=1), ['--unknown', '1']) (Namespace(t=2, cmd='rm', names=['y']), ['--what', '-z'])
plain = argparse.ArgumentParser(prog='p')
plain.add_subparsers(dest='c').add_parser('one')
plain.print_help()
# expect: usage: p [-h] {one} ...
# expect:
# expect: positional arguments:
# expect:   {one}
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
try:
    parser.parse_args(['add', 'x', '5', 'more'])
except SystemExit as end:
    print(end.code)  # expect: 2
# expect stderr: usage: inv [-h] [-t T] CMD ...
# expect stderr: inv: error: unrecognized arguments: more
demanded = argparse.ArgumentParser(prog='demanded')
commands = demanded.add_subparsers(required=True)
commands.add_parser('one'), commands.add_parser('two')
try:
    demanded.parse_args([])
except SystemExit as end:
    print(end.code)  # expect: 2
# expect stderr: usage: demanded [-h] {one,two} ...
# expect stderr: demanded: error: the following arguments are required: {one,two}
