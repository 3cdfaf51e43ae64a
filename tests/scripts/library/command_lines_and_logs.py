"""Arguments of command lines with their help and errors; loggers, formats, filters."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, '|', e)
import argparse, logging, io, sys, contextlib
def run(p, *args):
    o, e = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(o), contextlib.redirect_stderr(e):
        try: r = p.parse_args(list(args))
        except SystemExit as x: r = ('exit', x.code)
    print(r, o.getvalue(), e.getvalue())
p = argparse.ArgumentParser(prog='pr', description='Desc text.', epilog='Epi.', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
p.add_argument('pos', type=int, help='position'); p.add_argument('rest', nargs='*'); p.add_argument('-v', '--verbose', action='count', default=0, help='more'); p.add_argument('--name', metavar='NM', default='x', help='the name'); p.add_argument('--ch', choices=['a', 'b'], help='%(choices)s of %(prog)s'); p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True); p.add_argument('--ap', action='append', type=float); p.add_argument('--version', action='version', version='%(prog)s 1.0'); g = p.add_mutually_exclusive_group(); g.add_argument('--x', action='store_true'); g.add_argument('--y', action='store_const', const=5, dest='why'); gr = p.add_argument_group('extra', 'group desc'); gr.add_argument('-n', '--num', type=int, nargs=2, required=False); gr.add_argument('--opt', nargs='?', const='C', default='D'); gr.add_argument('--ext', action='extend', nargs='+', default=[])
run(p, '-h'); run(p, '5'); run(p, '5', 'a', 'b', '-vv', '--name=q', '--ch', 'a', '--no-flag', '--ap', '1', '--ap', '2.5', '--opt', '--num', '1', '2'); run(p); run(p, 'x'); run(p, '1', '--ch', 'z'); run(p, '1', '--x', '--y'); run(p, '1', '--bogus'); run(p, '--version'); run(p, '1', '--na', 'abbr'); run(p, '1', '--n', 'x'); run(p, '1', '-n', '1'); run(p, '1', '--opt', 'z', '--ext', 'a', 'b', '--ext', 'c'); run(p, '-5'); run(p, '1', '--', '-x'); run(p, '1', '--x=3'); run(p, '1', '-vn', '1', '2'); print(p.parse_known_args(['1', '--zz', 'q'])); print(p.format_usage())
# expect: ('exit', 0) usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect:
# expect: Desc text.
# expect:
# expect: positional arguments:
# expect:   pos                   position
# expect:   rest
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -v, --verbose         more (default: 0)
# expect:   --name NM             the name (default: x)
# expect:   --ch {a,b}            a, b of pr (default: None)
# expect:   --flag, --no-flag
# expect:   --ap AP
# expect:   --version             show program's version number and exit
# expect:   --x
# expect:   --y
# expect:
# expect: extra:
# expect:   group desc
# expect:
# expect:   -n NUM NUM, --num NUM NUM
# expect:   --opt [OPT]
# expect:   --ext EXT [EXT ...]
# expect:
# expect: Epi.
# expect:
# expect: Namespace(pos=5, rest=[], verbose=0, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='D', ext=[])
# expect: Namespace(pos=5, rest=['a', 'b'], verbose=2, name='q', ch='a', flag=False, ap=[1.0, 2.5], x=False, why=None, num=[1, 2], opt='C', ext=[])
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: the following arguments are required: pos, rest
# expect:
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: argument pos: invalid int value: 'x'
# expect:
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: argument --ch: invalid choice: 'z' (choose from 'a', 'b')
# expect:
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: argument --y: not allowed with argument --x
# expect:
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: unrecognized arguments: --bogus
# expect:
# expect: ('exit', 0) pr 1.0
# expect:
# expect: Namespace(pos=1, rest=[], verbose=0, name='abbr', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='D', ext=[])
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: ambiguous option: --n could match --name, --no-flag, --num
# expect:
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: argument -n/--num: expected 2 arguments
# expect:
# expect: Namespace(pos=1, rest=[], verbose=0, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='z', ext=['a', 'b', 'c'])
# expect: Namespace(pos=-5, rest=[], verbose=0, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='D', ext=[])
# expect: Namespace(pos=1, rest=['-x'], verbose=0, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='D', ext=[])
# expect: ('exit', 2)  usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect: pr: error: argument --x: ignored explicit argument '3'
# expect:
# expect: Namespace(pos=1, rest=[], verbose=1, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=[1, 2], opt='D', ext=[])
# expect: (Namespace(pos=1, rest=[], verbose=0, name='x', ch=None, flag=True, ap=None, x=False, why=None, num=None, opt='D', ext=[]), ['--zz', 'q'])
# expect: usage: pr [-h] [-v] [--name NM] [--ch {a,b}] [--flag | --no-flag] [--ap AP]
# expect:           [--version] [--x | --y] [-n NUM NUM] [--opt [OPT]]
# expect:           [--ext EXT [EXT ...]]
# expect:           pos [rest ...]
# expect:
s = argparse.ArgumentParser(prog='git', usage='%(prog)s [cmd]'); sp = s.add_subparsers(dest='cmd', required=True, title='commands', help='sub help', metavar='CMD'); a = sp.add_parser('add', help='add it', aliases=['a']); a.add_argument('f', nargs='+'); a.set_defaults(func='fadd'); b = sp.add_parser('rm', description='remove'); b.add_argument('-f', action='store_true'); run(s, 'add', 'x', 'y'); run(s, 'a', 'z'); run(s); run(s, 'zz'); run(s, '-h'); run(s, 'rm', '-h'); run(s, 'add')
# expect: Namespace(cmd='add', f=['x', 'y'], func='fadd')
# expect: Namespace(cmd='a', f=['z'], func='fadd')
# expect: ('exit', 2)  usage: git [cmd]
# expect: git: error: the following arguments are required: CMD
# expect:
# expect: ('exit', 2)  usage: git [cmd]
# expect: git: error: argument CMD: invalid choice: 'zz' (choose from 'add', 'a', 'rm')
# expect:
# expect: ('exit', 0) usage: git [cmd]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: commands:
# expect:   CMD         sub help
# expect:     add (a)   add it
# expect:
# expect: ('exit', 0) usage: git [cmd] rm [-h] [-f]
# expect:
# expect: remove
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   -f
# expect:
# expect: ('exit', 2)  usage: git [cmd] add [-h] f [f ...]
# expect: git [cmd] add: error: the following arguments are required: f
# expect:
e = argparse.ArgumentParser(prog='e', fromfile_prefix_chars='@', prefix_chars='-+', add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False, conflict_handler='resolve'); e.add_argument('+p', '++plus'); e.add_argument('--long-name', dest='ln'); e.add_argument('--long-name', type=str.upper); run(e, '+p', '3'); run(e, '--long-name', 'a'); run(e, '--long', 'a'); t(e.add_argument, 'a', 'b'); t(e.add_argument, '-q', action='nope'); t(e.add_argument, 'pos', required=True); t(e.add_argument, '-z', nargs='x'); t(e.add_argument, '-w', type='int'); t(e.add_argument, '-w', nargs=0); t(e.add_argument, dest='d', default=1); c = argparse.ArgumentParser(prog='c'); c.add_argument('-a'); t(c.add_argument, '-a')
# expect: Namespace(plus='3')
# expect: Namespace(long_name='A')
# expect: ('exit', 2)  usage: e [+p PLUS] [--long-name LONG_NAME]
# expect: e: error: unrecognized arguments: --long a
# expect:
# expect: ValueError | invalid option string 'a': must start with a character '-+'
# expect: ValueError | unknown action "nope"
# expect: TypeError | 'required' is an invalid argument for positionals
# expect: ValueError | invalid nargs value
# expect: ValueError | 'int' is not callable
# expect: ValueError | nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# expect: _StoreAction(option_strings=[], dest='d', nargs=None, const=None, default=1, type=None, choices=None, required=True, help=None, metavar=None)
# expect: ArgumentError | argument -a: conflicting option string: -a
def typ(x):
    if x == 'bad': raise argparse.ArgumentTypeError('custom bad')
    if x == 'val': raise ValueError('v')
    return x
c.add_argument('--t', type=typ); c.add_argument('--s', type=int, help=argparse.SUPPRESS); c.add_argument('--r', required=True); run(c, '--t', 'bad', '--r', '1'); run(c, '--t', 'val', '--r', '1'); run(c, '--s', 'q', '--r', '1'); run(c); run(c, '--r'); run(c, '-h'); ns = argparse.Namespace(a=1, b='x'); print(ns, 'a' in ns, vars(ns), ns == argparse.Namespace(b='x', a=1))
# expect: ('exit', 2)  usage: c [-h] [-a A] [--t T] --r R
# expect: c: error: argument --t: custom bad
# expect:
# expect: ('exit', 2)  usage: c [-h] [-a A] [--t T] --r R
# expect: c: error: argument --t: invalid typ value: 'val'
# expect:
# expect: ('exit', 2)  usage: c [-h] [-a A] [--t T] --r R
# expect: c: error: argument --s: invalid int value: 'q'
# expect:
# expect: ('exit', 2)  usage: c [-h] [-a A] [--t T] --r R
# expect: c: error: the following arguments are required: --r
# expect:
# expect: ('exit', 2)  usage: c [-h] [-a A] [--t T] --r R
# expect: c: error: argument --r: expected one argument
# expect:
# expect: ('exit', 0) usage: c [-h] [-a A] [--t T] --r R
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   -a A
# expect:   --t T
# expect:   --r R
# expect:
# expect: Namespace(a=1, b='x') True {'a': 1, 'b': 'x'} True
class Act(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None): setattr(namespace, self.dest, (values, option_string))
c2 = argparse.ArgumentParser(prog='c2', parents=[e], exit_on_error=False); c2.add_argument('--act', action=Act); run(c2, '--act', '5'); c2.add_argument('--int', type=int); t(c2.parse_args, ['--int', 'x']); c2.set_defaults(zed=9); print(c2.get_default('zed')); c2.add_argument('files', nargs=argparse.REMAINDER); run(c2, 'a', '--act', 'b'); t(c2.error, 'msg') if False else None
# expect: ('exit', 2)  usage: c2 [-h] [+p PLUS] [--long-name LONG_NAME] [--act ACT] d
# expect: c2: error: the following arguments are required: d
# expect:
# expect: ArgumentError | argument --int: invalid int value: 'x'
# expect: 9
# expect: Namespace(d='a', act=None, int=None, files=['--act', 'b'], zed=9)
h = argparse.ArgumentParser(prog='h', formatter_class=argparse.RawDescriptionHelpFormatter, description='line1\n  line2'); h.add_argument('--a-very-long-option-name-here', help='some help text that is long enough to be wrapped over more than one line of output'); h.add_argument('-s', '--short', type=int, metavar=('X'), help='s'); h.add_argument('src', nargs='?'); run(h, '-h'); f = argparse.FileType('r'); t(f, '/nope')
# expect: ('exit', 0) usage: h [-h] [--a-very-long-option-name-here A_VERY_LONG_OPTION_NAME_HERE]
# expect:          [-s X]
# expect:          [src]
# expect:
# expect: line1
# expect:   line2
# expect:
# expect: positional arguments:
# expect:   src
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --a-very-long-option-name-here A_VERY_LONG_OPTION_NAME_HERE
# expect:                         some help text that is long enough to be wrapped over
# expect:                         more than one line of output
# expect:   -s X, --short X       s
# expect:
# expect: ArgumentTypeError | can't open '/nope': [Errno 2] No such file or directory: '/nope'
lg = logging.getLogger('app.x'); out = io.StringIO(); hd = logging.StreamHandler(out); hd.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d' .replace('|%(lineno)d', ''))); root = logging.getLogger(); lg.addHandler(hd); lg.setLevel(logging.DEBUG); lg.propagate = False
lg.debug('d %d', 1); lg.info('i %(k)s', {'k': 'v'}); lg.warning('w'); lg.error('e %s %s', 1, 2); lg.critical('c'); lg.log(25, 'custom'); logging.addLevelName(25, 'NOTE'); lg.log(25, 'named')
try: 1 / 0
except ZeroDivisionError: lg.exception('exc'); lg.error('ei', exc_info=True)
lg.info('bad %d', 'x') if False else None; lg.info('stack', stack_info=False); lg.disabled = True; lg.error('no'); lg.disabled = False; logging.disable(logging.ERROR); lg.error('dis'); logging.disable(logging.NOTSET); import re as _re; print(_re.sub(r'line \d+', 'line N', _re.sub(r'File ".*?"', 'File F', out.getvalue())))
# expect: DEBUG   |app.x|d 1|<module>
# expect: INFO    |app.x|i v|<module>
# expect: WARNING |app.x|w|<module>
# expect: ERROR   |app.x|e 1 2|<module>
# expect: CRITICAL|app.x|c|<module>
# expect: Level 25|app.x|custom|<module>
# expect: NOTE    |app.x|named|<module>
# expect: ERROR   |app.x|exc|<module>
# expect: Traceback (most recent call last):
# expect:   File F, line N, in <module>
# expect:     try: 1 / 0
# expect:          ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: ERROR   |app.x|ei|<module>
# expect: Traceback (most recent call last):
# expect:   File F, line N, in <module>
# expect:     try: 1 / 0
# expect:          ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: INFO    |app.x|stack|<module>
# expect:
print(lg, hd, root, lg.parent, lg.getEffectiveLevel(), lg.isEnabledFor(5), lg.hasHandlers(), logging.getLevelName(25), logging.getLevelName('NOTE'), logging.getLevelName(99), lg.getChild('c').name, logging.getLogger('app').level, logging.getLevelNamesMapping()['INFO']); t(lg.setLevel, 'NOPE'); t(lg.setLevel, 1.5); t(logging.getLogger, 5); t(lg.log, 'x', 'm')
# expect: <Logger app.x (DEBUG)> <StreamHandler (NOTSET)> <RootLogger root (WARNING)> <RootLogger root (WARNING)> 10 False True NOTE 25 Level 99 app.x.c 0 20
# expect: ValueError | Unknown level: 'NOPE'
# expect: TypeError | Level not an integer or a valid string: 1.5
# expect: TypeError | A logger name must be a string
# expect: TypeError | level must be an integer
class F(logging.Filter):
    def filter(self, r): r.extra = 'EX'; return 'skip' not in r.getMessage()
out.truncate(0); out.seek(0); lg.addFilter(F()); hd.setFormatter(logging.Formatter('{message}:{extra}:{levelno:>4}', style='{')); lg.info('one'); lg.info('skip me'); hd.setFormatter(logging.Formatter('$message $extra', style='$')); lg.info('two', extra={'q': 1}); t(logging.Formatter, '{x', style='{'); t(logging.Formatter, '%(m', style='%'); t(logging.Formatter, 'x', style='?'); ad = logging.LoggerAdapter(lg, {'u': 5}); ad.info('adapted'); print(repr(out.getvalue()), ad); t(lg.info, 'x', extra={'message': 1})
# expect: ValueError | invalid format: expected '}' before end of string
# expect: ValueError | Invalid format '%(m' for '%' style
# expect: ValueError | Style must be one of: %,{,$
# expect: 'one:EX:  20\ntwo EX\nadapted EX\n' <LoggerAdapter app.x (DEBUG)>
# expect: KeyError | "Attempt to overwrite 'message' in LogRecord"
logging.basicConfig(level='INFO', format='%(levelname)s:%(message)s', stream=sys.stdout, force=True); logging.info('root'); logging.debug('no'); logging.warning('w %s', 'x'); print(logging.root.handlers[0].level, logging.Formatter('%(asctime)s').usesTime()); r = logging.LogRecord('n', 20, '/p/f.py', 7, 'm %s', ('a',), None); print(r.getMessage(), r.filename, r.module, r.levelname, r, logging.Formatter('%(filename)s:%(lineno)d').format(r), logging.makeLogRecord({'msg': 'hi'}).getMessage()); logging.captureWarnings(True); logging.captureWarnings(False); t(logging.basicConfig, bogus=1)
# expect: INFO:root
# expect: WARNING:w x
# expect: 0 True
# expect: m a f.py f INFO <LogRecord: n, 20, /p/f.py, 7, "m %s"> f.py:7 hi
# expect: None
