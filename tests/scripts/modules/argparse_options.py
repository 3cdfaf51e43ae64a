import os, tempfile
os.chdir(tempfile.mkdtemp())
import argparse, contextlib, io
def run(line, **options):
    parser = argparse.ArgumentParser(prog='p', exit_on_error=False, **options)
    parser.add_argument('-x', action='store_true')
    parser.add_argument('-y')
    parser.add_argument('rest', nargs=argparse.REMAINDER)
    print(parser.parse_args(line.split()))
run('-xy 3'); run('-xy3 a -b --c')
# expect: Namespace(x=True, y='3', rest=[])
# expect: Namespace(x=True, y='3', rest=['a', '-b', '--c'])
open('args.txt', 'w').write('-y\n7\n')
run('@args.txt q', fromfile_prefix_chars='@')  # expect: Namespace(x=False, y='7', rest=['q'])
run('', argument_default='none')  # expect: Namespace(x='none', y='none', rest=[])
parser = argparse.ArgumentParser(prog='p', prefix_chars='+', conflict_handler='resolve')
print(parser.add_argument('+f', '++foo', type=int), parser)
# expect: _StoreAction(option_strings=['+f', '++foo'], dest='foo', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help=None, metavar=None) ArgumentParser(prog='p', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='resolve', add_help=True)
parser.add_argument('+f', help='newer')
print(parser.format_help(), parser.parse_args(['+f', '1', '++foo', '2']), argparse.FileType('w'), argparse.Namespace(**{'a-b': 1}))
# expect: usage: p [+h] [++foo FOO] [+f F]
# expect:
# expect: options:
# expect:   +h, ++help  show this help message and exit
# expect:   ++foo FOO
# expect:   +f F        newer
# expect:  Namespace(foo=2, f='1') FileType('w') Namespace(**{'a-b': 1})
for names, options in ((('x', '-y'), {}), (('-z',), dict(type='int')), (('-z',), dict(nargs=0))):
    try:
        argparse.ArgumentParser(prog='p').add_argument(*names, **options)
    except ValueError as error:
        print(error)
        # expect: invalid option string 'x': must start with a character '-'
        # expect: 'int' is not callable
        # expect: nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
