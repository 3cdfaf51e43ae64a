import argparse, getopt, shlex, io, contextlib
p = argparse.ArgumentParser(prog='prog', description='Desc', epilog='End')
p.add_argument('pos', help='positional'); p.add_argument('opt_pos', nargs='?', default='d'); p.add_argument('-v', '--verbose', action='store_true', help='be loud'); p.add_argument('-n', '--num', type=int, default=3, metavar='N', help='number (default: %(default)s)'); p.add_argument('--choice', choices=['a', 'b']); p.add_argument('-l', action='append'); p.add_argument('-c', action='count', default=0); p.add_argument('--version', action='version', version='%(prog)s 1.0'); p.add_argument('--many', nargs='+', type=float); p.add_argument('--req', required=False, dest='renamed')
print(p.parse_args(['x', '-v', '-n', '5', '-l1', '-l', '2', '-ccc', '--many', '1', '2', '--choice=a', '--req', 'q'])); print(p.parse_args(['x', 'y']), p.parse_known_args(['x', '--unk', '1'])); p.print_help(); print(p.format_usage())
# expect: Namespace(pos='x', opt_pos='d', verbose=True, num=5, choice='a', l=['1', '2'], c=3, many=[1.0, 2.0], renamed='q')
# expect: Namespace(pos='x', opt_pos='y', verbose=False, num=3, choice=None, l=None, c=0, many=None, renamed=None) (Namespace(pos='x', opt_pos='d', verbose=False, num=3, choice=None, l=None, c=0, many=None, renamed=None), ['--unk', '1'])
# expect: usage: prog [-h] [-v] [-n N] [--choice {a,b}] [-l L] [-c] [--version]
# expect:             [--many MANY [MANY ...]] [--req RENAMED]
# expect:             pos [opt_pos]
# expect:
# expect: Desc
# expect:
# expect: positional arguments:
# expect:   pos                   positional
# expect:   opt_pos
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -v, --verbose         be loud
# expect:   -n N, --num N         number (default: 3)
# expect:   --choice {a,b}
# expect:   -l L
# expect:   -c
# expect:   --version             show program's version number and exit
# expect:   --many MANY [MANY ...]
# expect:   --req RENAMED
# expect:
# expect: End
# expect: usage: prog [-h] [-v] [-n N] [--choice {a,b}] [-l L] [-c] [--version]
# expect:             [--many MANY [MANY ...]] [--req RENAMED]
# expect:             pos [opt_pos]
# expect:
for a in ([], ['x', '-n', 'a'], ['x', '--choice', 'z'], ['x', 'y', 'z'], ['x', '--nope'], ['x', '-n'], ['--version'], ['x', '--many'], ['x', '--ver'], ['x', '--verb', '--v']):
    e = io.StringIO(); o = io.StringIO()
    try:
        with contextlib.redirect_stderr(e), contextlib.redirect_stdout(o): print(p.parse_args(a))
    except SystemExit as x: print(a, x.code, e.getvalue().split('\n')[-2:], o.getvalue())
    # expect: [] 2 ['prog: error: the following arguments are required: pos', '']
    # expect: ['x', '-n', 'a'] 2 ["prog: error: argument -n/--num: invalid int value: 'a'", '']
    # expect: ['x', '--choice', 'z'] 2 ["prog: error: argument --choice: invalid choice: 'z' (choose from 'a', 'b')", '']
    # expect: ['x', 'y', 'z'] 2 ['prog: error: unrecognized arguments: z', '']
    # expect: ['x', '--nope'] 2 ['prog: error: unrecognized arguments: --nope', '']
    # expect: ['x', '-n'] 2 ['prog: error: argument -n/--num: expected one argument', '']
    # expect: ['--version'] 0 [''] prog 1.0
    # expect:
    # expect: ['x', '--many'] 2 ['prog: error: argument --many: expected at least one argument', '']
    # expect: ['x', '--ver'] 2 ['prog: error: ambiguous option: --ver could match --verbose, --version', '']
    # expect: ['x', '--verb', '--v'] 2 ['prog: error: ambiguous option: --v could match --verbose, --version', '']
    else: print(o.getvalue())
q = argparse.ArgumentParser(prog='q'); sp = q.add_subparsers(dest='cmd', required=True); s1 = sp.add_parser('run', help='run it'); s1.add_argument('f'); s1.set_defaults(fn='RUN'); g = q.add_mutually_exclusive_group(); g.add_argument('-a', action='store_const', const=5); g.add_argument('-b', action='store_false'); print(q.parse_args(['-a', 'run', 'file']), q.format_help())
# expect: Namespace(cmd='run', a=5, b=True, f='file', fn='RUN') usage: q [-h] [-a | -b] {run} ...
# expect:
# expect: positional arguments:
# expect:   {run}
# expect:     run       run it
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   -a
# expect:   -b
# expect:
print(getopt.getopt(['-a', '-b', 'v', '--long', '--arg=x', 'rest', '-z'], 'ab:', ['long', 'arg=']), getopt.gnu_getopt(['rest', '-a'], 'a'))
# expect: ([('-a', ''), ('-b', 'v'), ('--long', ''), ('--arg', 'x')], ['rest', '-z']) ([('-a', '')], ['rest'])
for a in ((['-x'], 'a'), (['-b'], 'b:'), (['--zz'], '', ['a']), (['--arg'], '', ['arg=']), (['--long=1'], '', ['long'])):
    try: print(getopt.getopt(*a))
    except getopt.GetoptError as e: print(e, e.opt)
    # expect: option -x not recognized x
    # expect: option -b requires argument b
    # expect: option --zz not recognized zz
    # expect: option --arg requires argument arg
    # expect: option --long must not have an argument long
print(shlex.split('a "b c" d\\ e \'f g\' # x'), shlex.quote("it's"), shlex.join(['a b', 'c']), shlex.split('a # b', comments=True), list(shlex.shlex('a=b;c "d"')), shlex.split('""'), shlex.quote(''))
# expect: ['a', 'b c', 'd e', 'f g', '#', 'x'] 'it'"'"'s' 'a b' c ['a'] ['a', '=', 'b', ';', 'c', '"d"'] [''] ''
try: shlex.split('"abc')
except ValueError as e: print(e)  # expect: No closing quotation
