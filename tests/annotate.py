"""Writes what CPython prints into a script, as the expectations that tests/run_scripts checks.

    python3 tests/annotate.py tests/scripts/TOPIC/BEHAVIOUR.py ...

Give it a script without expectations. Output goes beside the statement that causes it where the order of the
statements is the order of the output, otherwise to the end of the file.
"""
import ast
import os
import re
import subprocess
import sys

RECORDER = r"""
import sys
path, log = sys.argv[1], sys.argv[2]
sys.argv = [path]
real = sys.stdout
record = open(log, "w", encoding="ascii", newline="")
class Recorder:
    encoding = "utf-8"
    def write(self, text):
        frame, line = sys._getframe(1), 0
        while frame is not None:
            if frame.f_code.co_filename == path:
                line = frame.f_lineno  # the outermost wins: the statement of the module
            frame = frame.f_back
        record.write(f"{line} {text!a}\n")
        record.flush()
        return real.write(text)
    def __getattr__(self, name):
        return getattr(real, name)
sys.stdout = Recorder()
source = open(path, encoding="utf-8").read()
scope = {"__name__": "__main__", "__builtins__": __builtins__, "__file__": path}
import types
module = types.ModuleType("__main__")
module.__dict__.update(scope)
sys.modules["__main__"] = module
exec(compile(source, path, "exec"), module.__dict__)
"""

ENVIRONMENT = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONUTF8="1", COLUMNS="80")


def run(command, path):
    """Runs it beside the script, with what the script wants on standard input."""
    said = re.search(r"^# stdin: ?(.*)$", open(path, encoding="utf-8").read(), re.M)
    given = said[1].replace("\\n", "\n").encode() if said else b""
    return subprocess.run(command, cwd=os.path.dirname(path) or ".", env=ENVIRONMENT, input=given, capture_output=True, timeout=60)


def recorded_lines(path):
    """(source line, text) of each line of output."""
    log = path + ".log"
    run([sys.executable, "-B", "-c", RECORDER, os.path.basename(path), os.path.abspath(log)], path)
    lines, pending = [], ""
    if not os.path.exists(log):
        return []
    for row in open(log, encoding="utf-8", newline=""):
        number, text = row.rstrip("\n").split(" ", 1)
        pending += ast.literal_eval(text)
        while "\n" in pending:
            line, pending = pending.split("\n", 1)
            lines.append((int(number), line))
    os.remove(log)
    if pending:
        lines.append((int(number), pending))
    return lines


def statement_ends(source):
    """Line -> (last line of the simple statement around it, whether it is one line)."""
    ends = {}
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return ends
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not hasattr(node, "body"):
            for line in range(node.lineno, node.end_lineno + 1):
                ends[line] = (node.end_lineno, node.lineno == node.end_lineno)
    return ends


def comment(kind, text):
    return f"# {kind}: {text}".rstrip()


def compound_ends(source):
    """Line -> last line of the statement of the module that contains it."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return {}
    return {line: node.end_lineno for node in tree.body for line in range(node.lineno, node.end_lineno + 1)}


def place(source, outputs):
    """(line behind which it stands, may it stand on that line, text) of each output, in order of lines; or None."""
    simple, compound = statement_ends(source), compound_ends(source)
    placed = []
    for number, text in outputs:
        end, single = simple.get(number, (number, True))
        placed.append((end, single, text))
    order = [end for end, _, _ in placed]
    if order != sorted(order):  # a loop: behind it
        placed = [(compound.get(number, number), False, text) for number, text in outputs]
    order = [end for end, _, _ in placed]
    return placed if order == sorted(order) and all(number for number, _ in outputs) else None


def with_output(source, outputs):
    lines = source.split("\n")[:-1]
    placed = place(source, outputs)
    if placed is None:
        return lines + [comment("expect", text) for _, text in outputs]
    per_line = {}
    for end, single, text in placed:
        per_line.setdefault(end, (single, []))[1].append(text)
    compound = set(compound_ends(source).values())
    result = []
    for number, line in enumerate(lines, 1):
        single, texts = per_line.get(number, (True, []))
        indentation = "" if not single and number in compound else re.match(r"\s*", line).group()
        inline = single and len(texts) == 1 and "#" not in line and len(line) + len(texts[0]) < 150
        result.append(line + "  " + comment("expect", texts[0]) if inline else line)
        if not inline:
            result += [indentation + comment("expect", text) for text in texts]
    return result


def without_folders(error):
    error = re.sub(r'File "(?:[^"]*/)?([^"/]*)"', r'File "\1"', error)
    return re.sub(r"^\S*/(\S+\.py:\d+: \w+Warning: )", r"\1", error, flags=re.M)


def with_errors(lines, path):
    """Adds what the finished script does on standard error, and its exit status."""
    name = os.path.basename(path)
    done = run([sys.executable, "-B", name], path)
    error = done.stderr.decode()
    error = without_folders(error)
    rows = error.split("\n")[:-1]
    is_traceback = any(row.startswith("Traceback ") for row in rows)
    if "# stderr: exact" in lines or (rows and not is_traceback and not re.search(r"^  File ", error, re.M)):
        lines = [line for line in lines if line != "# stderr: exact"]
        open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")
        if "exact" in error or is_traceback or rows:  # line numbers moved with the directive
            again = run([sys.executable, "-B", name], path).stderr.decode()
            rows = without_folders(again).split("\n")[:-1]
        lines += [comment("expect stderr", row) for row in rows]
        return lines + ([f"# expect exit: {done.returncode}"] if done.returncode else [])
    if rows:
        numbers = re.findall(r'File "' + re.escape(name) + r'", line (\d+)', error)
        text = comment("expect error", rows[-1])
        at = int(numbers[-1]) - 1 if numbers else -1
        ends = statement_ends("\n".join(lines) + "\n")
        if numbers and ends.get(at + 1, (0, False))[1] and "#" not in lines[at]:
            lines[at] += "  " + text
        else:
            lines.append(text)
        return lines + ([f"# expect exit: {done.returncode}"] if done.returncode != 1 else [])
    return lines + ([f"# expect exit: {done.returncode}"] if done.returncode else [])


def annotate(path):
    source = open(path, encoding="utf-8").read()
    lines = with_output(source, recorded_lines(path))
    open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    lines = with_errors(lines, path)
    open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")


for argument in sys.argv[1:]:
    annotate(argument)
