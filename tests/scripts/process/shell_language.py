# What /bin/sh understands: variables, tests, loops, functions, here-documents, and the small commands beside them.
import os, subprocess, tempfile
os.chdir(tempfile.mkdtemp())
open('a.txt', 'w').write('pear 3\napple 1\nfig 22\napple 1\n')
open('b.csv', 'w').write('id,name\n1,Kim\n2,Lee\n')
def sh(text):
    done = subprocess.run(text, shell=True, capture_output=True, text=True)
    print(repr(done.stdout), done.returncode)
for text in ('x=5; echo "x is ${x}, $((x * 3 + 1))"', 'echo $HOME_NOT_SET${y:-none} ${#x}', 'f=a.tar.gz; echo ${f%.*} ${f%%.*} ${f#*.} ${f##*.}',
             'echo `echo inner` "$(echo a  b)" $(echo a  b)', 'i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done | tr "\\n" " "',
             'for i in 1 2 3 4; do if [ $i = 2 ]; then continue; elif [ $i = 4 ]; then break; fi; echo n$i; done',
             'until false; do echo once; break; done', 'case abc in x|y) echo no;; a*) echo A;; *) echo other;; esac',
             'f() { echo "fn $1 $#"; return 3; }; f arg two; echo $?', '(cd /; x=in; exit 3); echo "$? $x."', '{ echo a; echo b; } > o.txt; cat o.txt',
             'cat <<E\nhere $((1+1))\nE', "cat <<'E' | wc -l\n$no\nline\nE", 'echo err 1>&2; echo out', 'echo *.txt "*.txt" n*.nothing', "echo 'single $x' \\$y a\\ b",
             'true && echo ok; false || echo recovered', '! true; echo $?', 'exit 7', 'set -e; false; echo never', 'set -- p q r; shift; echo $1 $# "$@"',
             'trap "echo bye" EXIT; echo hi', 'read a b < a.txt; echo "$b-$a"', 'sleep 0.05 & echo started; wait; echo waited', 'nothing_there; echo $?',
             'echo "a\\tb"; echo -n x; echo y', "printf '%s-%03d\\n' x 3 y 4; printf '%05.2f\\n' 3.14159", 'if then', 'echo $((1/0)); echo no', 'VAR=v sh -c \'echo $VAR $0 $1\' name one', 'eval "echo \\$((2*2))"',
             "sed 's/apple/[&]/g; s/[0-9]$/#/' a.txt", "sed -n '2,3p' a.txt", "sed '/fig/d;1d' a.txt", "sed -E 's/([a-z]+) ([0-9]+)/\\2 \\1/' b.csv a.txt", 'sort -k2 -n a.txt', 'sort -t, -k2 -r b.csv',
             'find . -name "*.csv"', 'echo one two | xargs -n 1 echo item', 'yes | head -2', 'seq 3 | paste -sd+', 'expr 3 + 4', 'tac b.csv', 'cat -n b.csv', 'cp a.txt c.txt; diff a.txt c.txt && echo same; diff a.txt b.csv | head -1', 'ls -d /tmp', 'date +%Y | wc -c'):
    sh(text)
    # expect: 'x is 5, 16\n' 0
    # expect: 'none 0\n' 0
    # expect: 'a.tar a tar.gz gz\n' 0
    # expect: 'inner a b a b\n' 0
    # expect: '0 1 2 ' 0
    # expect: 'n1\nn3\n' 0
    # expect: 'once\n' 0
    # expect: 'A\n' 0
    # expect: 'fn arg 2\n3\n' 0
    # expect: '3 .\n' 0
    # expect: 'a\nb\n' 0
    # expect: 'here 2\n' 0
    # expect: '2\n' 0
    # expect: 'out\n' 0
    # expect: 'a.txt o.txt *.txt n*.nothing\n' 0
    # expect: 'single $x $y a b\n' 0
    # expect: 'ok\nrecovered\n' 0
    # expect: '1\n' 0
    # expect: '' 7
    # expect: '' 1
    # expect: 'q 2 q r\n' 0
    # expect: 'hi\nbye\n' 0
    # expect: '3-pear\n' 0
    # expect: 'started\nwaited\n' 0
    # expect: '127\n' 0
    # expect: 'a\tb\nxy\n' 0
    # expect: 'x-003\ny-004\n03.14\n' 0
    # expect: '' 2
    # expect: '' 2
    # expect: 'v name one\n' 0
    # expect: '4\n' 0
    # expect: 'pear #\n[apple] #\nfig 2#\n[apple] #\n' 0
    # expect: 'apple 1\nfig 22\n' 0
    # expect: 'apple 1\napple 1\n' 0
    # expect: 'id,name\n1,Kim\n2,Lee\n3 pear\n1 apple\n22 fig\n1 apple\n' 0
    # expect: 'apple 1\napple 1\npear 3\nfig 22\n' 0
    # expect: 'id,name\n2,Lee\n1,Kim\n' 0
    # expect: './b.csv\n' 0
    # expect: 'item one\nitem two\n' 0
    # expect: 'y\ny\n' 0
    # expect: '1+2+3\n' 0
    # expect: '7\n' 0
    # expect: '2,Lee\n1,Kim\nid,name\n' 0
    # expect: '     1\tid,name\n     2\t1,Kim\n     3\t2,Lee\n' 0
    # expect: 'same\n1,4c1,3\n' 0
    # expect: '/tmp\n' 0
    # expect: '5\n' 0
p = subprocess.Popen(['yes'], stdout=subprocess.PIPE); p.stdout.read(2); p.stdout.close(); print(p.wait())  # expect: -13
os.system('echo $$ | sed "s/$$/the shell/"; (echo $$ | grep -c "^$$\\$")')
# expect: the shell
# expect: 1
