import argparse, threading, json, sys, textwrap
def build():
    p = argparse.ArgumentParser(prog='inv', description='재고 관리', formatter_class=argparse.RawDescriptionHelpFormatter, epilog=textwrap.dedent('''\
        예시:
          inv add 사과 3
    '''))
    p.add_argument('-t', '--threads', type=int, default=2); g = p.add_mutually_exclusive_group(); g.add_argument('--quiet', action='store_true'); g.add_argument('--verbose', '-v', action='count', default=0)
    p.add_argument('--version', action='version', version='%(prog)s 1.0')
    s = p.add_subparsers(title='명령', dest='cmd', metavar='CMD'); a = s.add_parser('add', help='추가'); a.add_argument('name'); a.add_argument('qty', type=int, nargs='?', default=1); a.set_defaults(fn=add)
    r = s.add_parser('rm', aliases=['del']); r.add_argument('names', nargs='+', choices=['사과', '배']); r.set_defaults(fn=rm); return p
stock, lock = {}, threading.Lock()
def add(ns):
    with lock: stock[ns.name] = stock.get(ns.name, 0) + ns.qty
def rm(ns):
    for n in ns.names: stock.pop(n, None)
p = build(); p.print_help()
cmds = ['add 사과 3', 'add 배', '-vv add 사과', '-t 4 add 귤 10', 'del 배']
def run(c):
    ns = p.parse_args(c.split()); ns.fn(ns)
    if ns.verbose: print('verbose', ns.verbose, ns.threads)
for c in cmds: t = threading.Thread(target=run, args=(c,)); t.start(); t.join()
print(json.dumps(stock, ensure_ascii=False))
for bad in ('add', 'rm 감', 'zzz', '--quiet -v add x', '--threads x', '--version', 'rm -h'):
    try: p.parse_args(bad.split())
    except SystemExit as e: print('->', e.code)
ns, rest = p.parse_known_args(['add', 'x', '--unknown', '1']); print(rest, ns.cmd)
# expect: usage: inv [-h] [-t THREADS] [--quiet | --verbose] [--version] CMD ...
# expect:
# expect: 재고 관리
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -t THREADS, --threads THREADS
# expect:   --quiet
# expect:   --verbose, -v
# expect:   --version             show program's version number and exit
# expect:
# expect: 명령:
# expect:   CMD
# expect:     add                 추가
# expect:
# expect: 예시:
# expect:   inv add 사과 3
# expect: verbose 2 2
# expect: {"사과": 4, "귤": 10}
# expect: -> 2
# expect: -> 2
# expect: -> 2
# expect: -> 2
# expect: -> 2
# expect: inv 1.0
# expect: -> 0
# expect: usage: inv rm [-h] {사과,배} [{사과,배} ...]
# expect:
# expect: positional arguments:
# expect:   {사과,배}
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: -> 0
# expect: ['--unknown', '1'] add
# expect stderr: usage: inv add [-h] name [qty]
# expect stderr: inv add: error: the following arguments are required: name
# expect stderr: usage: inv rm [-h] {사과,배} [{사과,배} ...]
# expect stderr: inv rm: error: argument names: invalid choice: '감' (choose from '사과', '배')
# expect stderr: usage: inv [-h] [-t THREADS] [--quiet | --verbose] [--version] CMD ...
# expect stderr: inv: error: argument CMD: invalid choice: 'zzz' (choose from 'add', 'rm', 'del')
# expect stderr: usage: inv [-h] [-t THREADS] [--quiet | --verbose] [--version] CMD ...
# expect stderr: inv: error: argument --verbose/-v: not allowed with argument --quiet
# expect stderr: usage: inv [-h] [-t THREADS] [--quiet | --verbose] [--version] CMD ...
# expect stderr: inv: error: argument -t/--threads: invalid int value: 'x'
