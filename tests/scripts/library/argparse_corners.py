# argparse: help, errors, groups
import argparse, sys
p = argparse.ArgumentParser(prog="tool", description="A test tool.")
p.add_argument("file", help="input file"); p.add_argument("-n", "--num", type=int, default=3, help="a number (default: %(default)s)"); p.add_argument("-v", "--verbose", action="store_true"); p.add_argument("--mode", choices=["fast", "slow"], default="fast"); p.add_argument("--tag", action="append", default=[]); p.add_argument("extra", nargs="*")
print(p.parse_args(["in.txt"])); print(p.parse_args(["in.txt", "-n", "5", "--verbose", "a", "b"])); print(p.parse_args("-v --mode slow --tag x --tag=y f".split())); ns = p.parse_args(["f", "-n7"]); print(ns.num, ns.file, vars(ns)["mode"])
# expect: Namespace(file='in.txt', num=3, verbose=False, mode='fast', tag=[], extra=[])
p.print_help()
def tryit(*a):
    old, sys.stderr = sys.stderr, sys.stdout
    try: print(p.parse_args(a))
    except SystemExit as e: print("exit", e.code)
    finally: sys.stderr = old
tryit(); tryit("f", "-n", "x"); tryit("f", "--mode", "bad"); tryit("f", "--unknown"); tryit("-h"); tryit("f", "-n")
q = argparse.ArgumentParser(prog="git", add_help=False); sp = q.add_subparsers(dest="cmd"); c = sp.add_parser("commit"); c.add_argument("-m", required=True); a = sp.add_parser("add"); a.add_argument("paths", nargs="+")
print(q.parse_args(["commit", "-m", "msg"]), q.parse_args(["add", "x", "y"]), q.parse_args([]))
g = argparse.ArgumentParser(prog="g"); m = g.add_mutually_exclusive_group(); m.add_argument("--a", action="store_const", const=1); m.add_argument("--b", action="store_false"); g.add_argument("-c", action="count", default=0); g.add_argument("--pair", nargs=2, metavar=("X", "Y")); g.add_argument("--opt", nargs="?", const="c", default="d"); g.add_argument("--float", type=float)
print(g.parse_args("-ccc --pair 1 2 --opt --float 2.5 --a".split()), g.parse_args(["--opt", "v"]), g.parse_known_args(["--zz", "1"])); print(g.format_usage())
# expect stderr: usage: tool [-h] [-n NUM] [-v] [--mode {fast,slow}] [--tag TAG]
# expect stderr:             file [extra ...]
# expect stderr: tool: error: unrecognized arguments: a b
# expect exit: 2
