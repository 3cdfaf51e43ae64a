# Programs in files that the program has written, and the small commands of the shell.
import os, tempfile; os.chdir(tempfile.mkdtemp())
import subprocess, sys, os
open('child.py','w').write('import sys\nprint("child", sys.argv, __name__, __file__.rsplit("/",1)[1])\nimport helper\nprint(helper.X)\nsys.exit(3)\n')
open('helper.py','w').write('X = 5\n')
r = subprocess.run([sys.executable, 'child.py', 'a'], capture_output=True, text=True); print(r.returncode, r.stdout, r.stderr)
print(subprocess.run([sys.executable, '--version'], capture_output=True, text=True).stdout[:10])
print(subprocess.run([sys.executable, '-'], input='print(1+1)', capture_output=True, text=True).stdout)
print(subprocess.run([sys.executable, 'none.py'], capture_output=True, text=True).returncode)
print(subprocess.check_output('printf "b\\na\\na\\n" | sort | uniq -c; for i in 1 2; do echo $i; done; echo $(echo hi) "x y"', shell=True, text=True))
print(subprocess.check_output("printf 'a b c\nd e f\n' > t.txt; wc t.txt; wc -l < t.txt; cut -d' ' -f2 t.txt; head -1 t.txt; tail -n 1 t.txt; grep -c a t.txt; grep -n d t.txt; rev t.txt; nl t.txt; cat t.txt | tr a-c A-C; seq 1 2 5; test -f t.txt && echo yes; [ 1 -lt 2 ] && echo lt; basename /a/b.txt .txt; dirname /a/b; cp t.txt u.txt; mv u.txt v.txt; ls *.nope 2>/dev/null; ls v.txt; rm v.txt; tee z.txt < t.txt", shell=True, text=True))
sys.stdout.flush()
pid = os.fork()
if pid == 0: os.execvp('wc', ['wc', '-c', 't.txt'])
os.wait()
sys.stdout.flush()
pid = os.fork()
if pid == 0: os.execv(sys.executable, [sys.executable, 'child.py', 'exec'])
os.wait()

# expect: 3 child ['child.py', 'a'] __main__ child.py
# expect: 5
# expect:
# expect: Python 3.1
# expect: 2
# expect:
# expect: 2
# expect:       2 a
# expect:       1 b
# expect: 1
# expect: 2
# expect: hi x y
# expect:
# expect:  2  6 12 t.txt
# expect: 2
# expect: b
# expect: e
# expect: a b c
# expect: d e f
# expect: 1
# expect: 2:d e f
# expect: c b a
# expect: f e d
# expect:      1	a b c
# expect:      2	d e f
# expect: A B C
# expect: d e f
# expect: 1
# expect: 3
# expect: 5
# expect: yes
# expect: lt
# expect: b
# expect: /a
# expect: v.txt
# expect: a b c
# expect: d e f
# expect:
# expect: 12 t.txt
# expect: child ['child.py', 'exec'] __main__ child.py
# expect: 5
