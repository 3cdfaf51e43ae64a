"""Breaks programs at random and compares what Weft and CPython say about them.

    python3 tests/sweep/mutations.py text WEFT SEED COUNT [FOLDER...]
    python3 tests/sweep/mutations.py run WEFT SEED COUNT [FOLDER...]

`text` compiles single statements with one token deleted, doubled, swapped, replaced or put in, and compares the
exception with all its places. `run` misspells a name, changes a value's type or drops an argument in a whole program
and compares all of standard error. What two CPythons (/usr/bin/python3 and the one in the path) tell differently does
not count. Differences are printed in groups, the most frequent last, each with its shortest example.
"""
import ast
import collections
import io
import os
import random
import subprocess
import sys
import tempfile
import tokenize
import warnings

CPYTHONS = ("/usr/bin/python3", "python3")
BATCH = 150  # programs that one process compiles
FOLDERS = ("tests/scripts", "sim/programs")

# Reads one program a line, as a literal, and prints what compiling it says.
COMPILER = '''
import ast, sys, warnings
warnings.simplefilter("ignore")
for line in sys.stdin:
    try:
        compile(ast.literal_eval(line), "case.py", "exec")
        print("fine")
    except SyntaxError as e:
        print(ascii((type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)))
    except Exception as e:
        print(type(e).__name__, e)
'''

TOKENS = """and as assert async await break class continue def del elif else except finally for from global if import
in is lambda nonlocal not or pass raise return try while with yield None True False match case print exec x self
( ) [ ] { } , : ; . .. ... = == != <> := + - * / // % ** @ -> << >> & | ^ ~ += **= ! ? $ \\ # ' " \"\"\" 0 1 007 1_ 1__0
0x 0xg 0b2 0o8 1e 1.5 1j 1if 1abc 'text' b'bytes' f'{x}' f'{}' f'{x' f'}' f'{x!z}' f'{*x}' u'u' '\\x' '\\N{no}' rb'' é €
*x **x (x) [x] {x} (x,y) x=1 x:=1 lambda:0 x.y x[0] x() x!=y not\tx""".split()


def statements_of(path):
    """The source of each statement of the program's top level, and the whole program when it is short."""
    text = open(path, encoding="utf-8").read()
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return []
    lines = text.splitlines(keepends=True)
    found = ["".join(lines[node.lineno - 1:node.end_lineno]) for node in tree.body]
    return [part for part in found if len(part) < 600 and spans_of(part)]


def programs_in(folders):
    return sorted(os.path.join(where, name) for folder in folders for where, _, names in os.walk(folder)
                  for name in names if name.endswith(".py"))


def spans_of(text):
    """(start, end) of each token in the text; none when it is no text of its own."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    spans = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            begin, end = (starts[row - 1] + column for row, column in (token.start, token.end))
            if token.string.strip() and token.type != tokenize.COMMENT:
                spans.append((begin, end))
    except (tokenize.TokenError, IndentationError):
        return []
    return spans


def break_text(text, rng):
    """The text with one thing about it changed."""
    spans = spans_of(text)
    at = rng.randrange(len(spans))
    begin, end = spans[at]
    word = text[begin:end]
    way = rng.randrange(8)
    if way == 0:
        return text[:begin] + text[end:]
    if way == 1:
        return text[:begin] + word + " " + word + text[end:]
    if way == 2 and at + 1 < len(spans):
        second, last = spans[at + 1]
        return text[:begin] + text[second:last] + text[end:second] + word + text[last:]
    if way == 3:
        return text[:begin] + rng.choice(TOKENS) + " " + text[begin:]
    if way == 4:
        return break_layout(text, rng)
    if way == 5:
        return text[:begin + rng.randrange(len(word))] + text[end:]
    return text[:begin] + rng.choice(TOKENS) + text[end:]


def break_layout(text, rng):
    lines = text.splitlines(keepends=True)
    at = rng.randrange(len(lines))
    blanks = rng.choice([" ", "    ", "\t", "", "        ", "  \t"])
    lines[at] = blanks + (lines[at] if rng.random() < 0.5 else lines[at].lstrip())
    return "".join(lines)


def break_program(text, rng):
    """The program with one name, value or argument changed, so that it still compiles."""
    spans = spans_of(text)
    for _ in range(50):
        begin, end = spans[rng.randrange(len(spans))]
        word = text[begin:end]
        broken = text[:begin] + rng.choice(other_words(word, rng)) + text[end:]
        try:
            compile(broken, "case.py", "exec")
        except (SyntaxError, ValueError):
            continue
        if broken != text:
            return broken
    return text


def other_words(word, rng):
    if word.isidentifier():
        at = rng.randrange(len(word))
        return [word[:at] + word[at + 1:], word[:at] + word[at] + word[at:], "None", "3", "'text'", "[]"]
    if word[0].isdigit():
        return ["None", "'1'", "-" + word, word + "0000", "[]", "1.5"]
    if word[0] in "'\"":
        return ["None", "7", "()", "b'b'"]
    return {"+": ["-", "@"], "-": ["+", "//"], "==": ["<"], "<": [">", "in"], ",": [", *", ",()."], "(": ["(1, ", "(*", "(zz=1, "],
            ".": [".x."]}.get(word, [""])


def answers(command, stdin, environment):
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, env=environment, timeout=100)
    return done.stdout, done.stderr, done.returncode


ENVIRONMENT = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}


def compile_all(command, cases):
    lines = []
    for first in range(0, len(cases), BATCH):
        batch = cases[first:first + BATCH]
        out, err, _ = answers(command, "".join(ascii(case) + "\n" for case in batch), ENVIRONMENT)
        got = out.splitlines()
        lines += got + [f"no answer: {err.strip()[-200:]}"] * (len(batch) - len(got))
    return lines


def run_all(command, cases, folder):
    results = []
    for case in cases:
        path = os.path.join(folder, "case.py")
        open(path, "w", encoding="utf-8").write(case)
        try:
            _, err, code = answers([*command, path], "", ENVIRONMENT)
        except subprocess.TimeoutExpired:
            err, code = "(takes too long)", 0
        results.append(f"{err.replace(path, 'case.py').rstrip()}\nstatus {code}")
    return results


def family(answer):
    """What is alike in answers of one kind: the message."""
    try:
        return " ".join(str(part) for part in ast.literal_eval(answer)[:2])
    except (SyntaxError, ValueError):
        lines = answer.strip().splitlines()
        return lines[-2] if len(lines) > 1 else answer


def report(cases, judges, mine):
    groups = collections.defaultdict(list)
    counted = 0
    for case, first, second, own in zip(cases, *judges, mine):
        if first != second:
            continue
        counted += 1
        if first != own:
            groups[family(first)[:70], family(own)[:70]].append((case, first, own))
    for (wanted, got), found in sorted(groups.items(), key=lambda item: len(item[1])):
        case, first, own = min(found, key=lambda entry: len(entry[0]))
        print(f"---- {len(found)} times: {wanted}   |   {got}\n{case.rstrip()}\nCPython: {first}\nWeft:    {own}")
    wrong = sum(map(len, groups.values()))
    print(f"{counted - wrong} of {counted} alike")


def main():
    warnings.simplefilter("ignore")
    way, weft, seed, count = sys.argv[1:5]
    rng = random.Random(int(seed))
    programs = programs_in(sys.argv[5:] or FOLDERS)
    with tempfile.TemporaryDirectory() as folder:
        if way == "text":
            path = os.path.join(folder, "compiler.py")
            open(path, "w", encoding="utf-8").write(COMPILER)
            parts = [part for program in programs for part in statements_of(program)]
            cases = [break_text(rng.choice(parts), rng) for _ in range(int(count))]
            ask = lambda command: compile_all([*command, path], cases)
        else:
            texts = [open(program, encoding="utf-8").read() for program in programs]
            texts = [text for text in texts if "import" not in text and "# cpython: no" not in text and spans_of(text)]
            cases = [break_program(rng.choice(texts), rng) for _ in range(int(count))]
            ask = lambda command: run_all(command, cases, folder)
        report(cases, [ask([python]) for python in CPYTHONS], ask([weft, "run"]))


if __name__ == "__main__":
    main()
