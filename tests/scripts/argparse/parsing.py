import argparse
parser = argparse.ArgumentParser(prog="tool", description="A tool for tests.", epilog="That is all.")
parser.add_argument("file", help="input file")
parser.add_argument("rest", nargs="*", type=int, help="numbers")
parser.add_argument("-n", "--count", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--flag", action="store_true", help="a flag")
parser.add_argument("--no-color", dest="color", action="store_false")
parser.add_argument("-I", "--include", action="append")
parser.add_argument("--pair", nargs=2, type=float)
group = parser.add_mutually_exclusive_group()
group.add_argument("--left", action="store_true")
group.add_argument("--right", action="store_true")
print(parser.format_help())
# expect: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect:             file [rest ...]
# expect:
# expect: A tool for tests.
# expect:
# expect: positional arguments:
# expect:   file                  input file
# expect:   rest                  numbers
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -n N, --count N       how many (default: 3)
# expect:   -v, --verbose
# expect:   --mode {fast,slow}
# expect:   --flag                a flag
# expect:   --no-color
# expect:   -I INCLUDE, --include INCLUDE
# expect:   --pair PAIR PAIR
# expect:   --left
# expect:   --right
# expect:
# expect: That is all.
# expect:
for words in (["a.txt"], ["a.txt", "1", "2", "-n", "5", "-vv"], ["--mode=slow", "--flag", "--no-color", "x", "-I", "p", "-Iq"], ["x", "--pair", "1", "2.5", "--verb"], ["x", "-n7", "-vvv", "--left"], ["x", "--", "-5"]):
    print(parser.parse_args(words))
    # expect: Namespace(file='a.txt', rest=[], count=3, verbose=0, mode='fast', flag=False, color=True, include=None, pair=None, left=False, right=False)
    # expect: Namespace(file='a.txt', rest=[1, 2], count=5, verbose=2, mode='fast', flag=False, color=True, include=None, pair=None, left=False, right=False)
    # expect: Namespace(file='x', rest=[], count=3, verbose=0, mode='slow', flag=True, color=False, include=['p', 'q'], pair=None, left=False, right=False)
    # expect: Namespace(file='x', rest=[], count=3, verbose=1, mode='fast', flag=False, color=True, include=None, pair=[1.0, 2.5], left=False, right=False)
    # expect: Namespace(file='x', rest=[], count=7, verbose=3, mode='fast', flag=False, color=True, include=None, pair=None, left=True, right=False)
    # expect: Namespace(file='x', rest=[-5], count=3, verbose=0, mode='fast', flag=False, color=True, include=None, pair=None, left=False, right=False)
print(parser.parse_known_args(["x", "--unknown", "1"]))
# expect: (Namespace(file='x', rest=[], count=3, verbose=0, mode='fast', flag=False, color=True, include=None, pair=None, left=False, right=False), ['--unknown', '1'])
def attempt(*words):
    try:
        print(parser.parse_args(list(words)))
    except SystemExit as stop:
        print("exit", stop.code)
attempt()  # expect: exit 2
attempt("x", "-n", "two")  # expect: exit 2
attempt("x", "--mode", "medium")  # expect: exit 2
attempt("x", "--left", "--right")  # expect: exit 2
attempt("x", "--count")  # expect: exit 2
attempt("x", "--pair", "1")  # expect: exit 2
attempt("x", "--nonsense")  # expect: exit 2
attempt("x", "y")  # expect: exit 2
sub = argparse.ArgumentParser(prog="git")
commands = sub.add_subparsers(dest="command", required=True)
add = commands.add_parser("add", help="add files")
add.add_argument("paths", nargs="+")
commit = commands.add_parser("commit")
commit.add_argument("-m", "--message", required=True)
print(sub.parse_args(["add", "a", "b"]), sub.parse_args(["commit", "-m", "hi"]))
# expect: Namespace(command='add', paths=['a', 'b']) Namespace(command='commit', message='hi')
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: the following arguments are required: file, rest
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument -n/--count: invalid int value: 'two'
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument --mode: invalid choice: 'medium' (choose from 'fast', 'slow')
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument --right: not allowed with argument --left
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument -n/--count: expected one argument
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument --pair: expected 2 arguments
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: unrecognized arguments: --nonsense
# expect stderr: usage: tool [-h] [-n N] [-v] [--mode {fast,slow}] [--flag] [--no-color]
# expect stderr:             [-I INCLUDE] [--pair PAIR PAIR] [--left | --right]
# expect stderr:             file [rest ...]
# expect stderr: tool: error: argument rest: invalid int value: 'y'
