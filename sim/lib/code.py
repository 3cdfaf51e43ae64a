"""An interpreter inside of a program: lines come in, results are printed."""

import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """True when more lines are needed."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None):
        error = sys.exc_info()[1]
        self.write(''.join(traceback.format_exception_only(type(error), error)))

    def showtraceback(self):
        kind, error, tb = sys.exc_info()
        self.write(''.join(traceback.format_exception(kind, error, tb.tb_next)))

    def write(self, data):
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename='<console>'):
        super().__init__(locals)
        self.filename = filename
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def push(self, line):
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)

    def interact(self, banner=None, exitmsg=None):
        if banner is None:
            banner = f'Python {sys.version} on {sys.platform}\n({type(self).__name__})'
        if banner:
            self.write(banner + '\n')
        more = False
        while True:
            try:
                line = self.raw_input('... ' if more else '>>> ')
            except EOFError:
                self.write('\n')
                break
            more = self.push(line)
        if exitmsg != '':
            self.write((f'now exiting {type(self).__name__}...' if exitmsg is None else exitmsg) + '\n')


def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    console = InteractiveConsole(local)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
