# stdin: add 5 6\nquit\nfoo\nexit\n
import cmd
class Shell(cmd.Cmd):
    intro = '환영합니다'
    prompt = '> '
    def do_add(self, arg):
        "두 수를 더한다"
        print(sum(map(int, arg.split())))
    def do_sleep(self, arg): print('zzz', repr(arg))
    def do_quit(self, arg): return True
    do_EOF = do_quit
    def help_intro(self): print('소개')
    def precmd(self, line): return line.lower() if line != 'EOF' else line
    def postloop(self): print('bye')
    for _n in range(12): exec(f'def do_cmd{_n}(self, a): pass')
s = Shell(); s.cmdqueue = ['ADD 1 2', '', 'help', 'help add', '?sleep', 'help intro', 'help nope', 'what now', '!ls', 'sleep  10 ', '@x']
s.cmdloop()
# expect: 환영합니다
# expect: 3
# expect: 3
# expect:
# expect: Documented commands (type help <topic>):
# expect: ========================================
# expect: add  help
# expect:
# expect: Miscellaneous help topics:
# expect: ==========================
# expect: intro
# expect:
# expect: Undocumented commands:
# expect: ======================
# expect: EOF   cmd1   cmd11  cmd3  cmd5  cmd7  cmd9  sleep
# expect: cmd0  cmd10  cmd2   cmd4  cmd6  cmd8  quit
# expect:
# expect: 두 수를 더한다
# expect: *** No help on sleep
# expect: 소개
# expect: *** No help on nope
# expect: *** Unknown syntax: what now
# expect: *** Unknown syntax: !ls
# expect: zzz '10'
# expect: *** Unknown syntax: @x
# expect: > 11
# expect: > bye
s.onecmd('add x') if 0 else print(s.onecmd('quit'), s.lastcmd)  # expect: True quit
s.columnize([]); s.columnize(['a' * 30, 'b' * 40, 'c'], 60)
# expect: <empty>
# expect: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa            c
# expect: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
class T(cmd.Cmd):
    use_rawinput = 0
    def do_exit(self, a): return 1
T().cmdloop('x')
# expect: x
# expect: (Cmd) *** Unknown syntax: foo
# expect: (Cmd)
