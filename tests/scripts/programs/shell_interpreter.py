# stdin: pwd_test\necho hello world\ncalc 3 + 4\nsleep 0.1 &\njobs\nls nofile\necho piped text | wc -w\nexit\n
import os, sys, shlex, subprocess, time, cmd
class Shell:
    def __init__(self): self.jobs = []; self.builtins = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith('do_')}
    def do_calc(self, *a): print(eval(' '.join(a)))
    def do_jobs(self): print([(i, p.poll()) for i, p in enumerate(self.jobs)])
    def do_exit(self): raise SystemExit(0)
    def run(self, line):
        bg = line.endswith('&'); line = line.rstrip('& '); cmds = [shlex.split(c) for c in line.split('|')]
        if cmds[0][0] in self.builtins: return self.builtins[cmds[0][0]](*cmds[0][1:])
        prev = None; procs = []
        for c in cmds:
            try: p = subprocess.Popen(c, stdin=prev, stdout=subprocess.PIPE if c is not cmds[-1] else None, stderr=subprocess.PIPE)
            except FileNotFoundError: print(f'{c[0]}: command not found'); return
            if prev: prev.close()
            prev = p.stdout; procs.append(p)
        sys.stdout.flush()
        if bg: self.jobs += procs; print('[bg]'); return
        for p in procs:
            err = p.communicate()[1]
            if p.returncode: print('status', p.returncode, err.decode().split(':')[0])
    def loop(self):
        for line in sys.stdin:
            print('$', line.strip(), flush=True)
            if line.strip(): self.run(line.strip())
Shell().loop()

# expect: $ pwd_test
# expect: pwd_test: command not found
# expect: $ echo hello world
# expect: hello world
# expect: $ calc 3 + 4
# expect: 7
# expect: $ sleep 0.1 &
# expect: [bg]
# expect: $ jobs
# expect: [(0, None)]
# expect: $ ls nofile
# expect: status 2 ls
# expect: $ echo piped text | wc -w
# expect: 2
# expect: $ exit
