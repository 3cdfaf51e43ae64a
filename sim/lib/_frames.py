"""What is left of the frames that a traceback passed through."""


class frame:
    f_back = None

    def __init__(self, code, line):
        self.f_code = code
        self.f_lineno = line
        self.f_locals = {}
        self.f_globals = {}

    def __repr__(self):
        return (f'<frame at {id(self):#x}, file {self.f_code.co_filename!r}, line {self.f_lineno}, '
                f'code {self.f_code.co_name}>')


frame.__module__ = 'builtins'
