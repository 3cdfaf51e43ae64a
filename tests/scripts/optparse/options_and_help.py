from optparse import *
p = OptionParser(usage="usage: %prog [options] arg1 arg2", version="%prog 2.0", description="설명 글 " * 12, epilog="the end of it")
p.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE")
p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout, and this is a very long line that has to be wrapped somewhere (default %default)")
p.add_option("--a-very-long-option-name", type="int", help="long", default=3)
p.add_option("-n", type="int", nargs=2, dest="pair")
p.add_option("-z", action="store_const", const=42, dest="z", help=SUPPRESS_HELP)
p.add_option("-c", action="append_const", const="k", dest="cs")
p.add_option("-x", type=float)
def cb(option, opt, value, parser, *a, **k): print('cb', option, opt, value, a, k); setattr(parser.values, 'cb', value)
p.add_option("-C", "--call", action="callback", callback=cb, type="string", callback_args=(1,), callback_kwargs={'k': 2})
g = OptionGroup(p, "Dangerous Options", "Caution: use these options at your own risk.  It is believed that some of them bite.")
g.add_option("-g", action="store_true", help="Group option.")
p.add_option_group(g)
p.print_help()
# expect: Usage: options_and_help.py [options] arg1 arg2
# expect:
# expect: 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글
# expect:
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write report to FILE
# expect:   -q, --quiet           don't print status messages to stdout, and this is a
# expect:                         very long line that has to be wrapped somewhere
# expect:                         (default True)
# expect:   --a-very-long-option-name=A_VERY_LONG_OPTION_NAME
# expect:                         long
# expect:   -n PAIR
# expect:   -c
# expect:   -x X
# expect:   -C CALL, --call=CALL
# expect:
# expect:   Dangerous Options:
# expect:     Caution: use these options at your own risk.  It is believed that some
# expect:     of them bite.
# expect:
# expect:     -g                  Group option.
# expect:
# expect: the end of it
p.print_usage(); p.print_version()
# expect: Usage: options_and_help.py [options] arg1 arg2
# expect:
# expect: options_and_help.py 2.0
o, a = p.parse_args("-f out -q -n 1 0x10 -z -c -c -x1e3 --call=hi pos1 -g --a-very 7 -- -pos2".split())
# expect: cb -C/--call --call hi (1,) {'k': 2}
print(o, a, o.pair, o.x, o == vars(o), o.ensure_value('new', 5), o.new)
# expect: {'filename': 'out', 'verbose': False, 'a_very_long_option_name': 7, 'pair': (1, 16), 'z': 42, 'cs': ['k', 'k'], 'x': 1000.0, 'call': None, 'g': True, 'cb': 'hi', 'new': 5} ['pos1', '-pos2'] (1, 16) 1000.0 True 5 5
p.set_defaults(filename='d.txt', x='2.5'); print(p.parse_args([]))  if 0 else print(p.parse_args([])[0].x)
# expect: 2.5
print(p.get_option('-f'), p.has_option('--nope'), p.defaults['z'])
# expect: -f/--file False None
for bad in (['-n', '1'], ['-x', 'abc'], ['--nope'], ['-k'], ['--quiet=3'], ['--file'], ['-h'], ['--version'], ['--']):
    try: print(p.parse_args(bad)[1])
    except SystemExit as e: print('exit', e.code)
# expect: exit 2
# expect: exit 2
# expect: exit 2
# expect: exit 2
# expect: exit 2
# expect: exit 2
# expect: Usage: options_and_help.py [options] arg1 arg2
# expect:
# expect: 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글 설명 글
# expect:
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write report to FILE
# expect:   -q, --quiet           don't print status messages to stdout, and this is a
# expect:                         very long line that has to be wrapped somewhere
# expect:                         (default True)
# expect:   --a-very-long-option-name=A_VERY_LONG_OPTION_NAME
# expect:                         long
# expect:   -n PAIR
# expect:   -c
# expect:   -x X
# expect:   -C CALL, --call=CALL
# expect:
# expect:   Dangerous Options:
# expect:     Caution: use these options at your own risk.  It is believed that some
# expect:     of them bite.
# expect:
# expect:     -g                  Group option.
# expect:
# expect: the end of it
# expect: exit 0
# expect: options_and_help.py 2.0
# expect: exit 0
# expect: []
try: p.add_option('-f')
except OptionConflictError as e: print(e)
# expect: option -f: conflicting option string(s): -f
try: p.add_option('f')
except OptionError as e: print(e)
# expect: invalid option string 'f': must be at least two characters long
try: p.add_option('-d', action='nope')
except OptionError as e: print(e)
# expect: option -d: invalid action: 'nope'
p2 = OptionParser(add_help_option=False, prog='zz'); p2.disable_interspersed_args(); p2.add_option('--foo'); p2.add_option('--fob', type='choice', choices=['a', 'b'])
print(p2.parse_args(['--foo', '1', 'x', '--foo', '2']))if 0 else print(p2.parse_args(['--foo', '1', 'x', '--foo', '2'])[1])
# expect: ['x', '--foo', '2']
for bad in (['--fo', '1'], ['--fob', 'c']):
    try: p2.parse_args(bad)
    except SystemExit as e: print('exit', e.code)
# expect: exit 2
# expect: exit 2
print(OptionParser(formatter=TitledHelpFormatter(), usage=SUPPRESS_USAGE).format_help())
# expect: Options
# expect: =======
# expect: --help, -h  show this help message and exit
# expect:
p2.parse_args(['-j'])
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: -n option requires 2 arguments
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: option -x: invalid floating-point value: 'abc'
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: no such option: --nope
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: no such option: -k
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: --quiet option does not take a value
# expect stderr: Usage: options_and_help.py [options] arg1 arg2
# expect stderr:
# expect stderr: options_and_help.py: error: --file option requires 1 argument
# expect stderr: Usage: zz [options]
# expect stderr:
# expect stderr: zz: error: ambiguous option: --fo (--fob, --foo?)
# expect stderr: Usage: zz [options]
# expect stderr:
# expect stderr: zz: error: option --fob: invalid choice: 'c' (choose from 'a', 'b')
# expect stderr: Usage: zz [options]
# expect stderr:
# expect stderr: zz: error: no such option: -j
# expect exit: 2
