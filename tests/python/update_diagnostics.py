#!/usr/bin/env python3
"""Rewrites the expectations in diagnostics.txt with what this CPython (it has to be 3.11) says.

A snippet is written like a doctest (`>>> ` and `... `); the line below it is `ok`, or kind, line, column and message
of the error. A line that begins with `weft` is ours and is left alone: there we differ on purpose.
The column is `*` for what lies inside an f-string's field, where CPython 3.11 counts from a text of its own.
"""

import pathlib
import sys
import warnings

FILE = pathlib.Path(__file__).with_name("diagnostics.txt")


def verdict(program):
    try:
        compile(program, "<snippet>", "exec")
    except SyntaxError as error:
        column = "*" if error.msg.startswith("f-string: ") else max(error.offset - 1, 0)
        return f"{type(error).__name__} {error.lineno}:{column} {error.msg}"
    return "ok"


def snippets(lines):
    """Yields (snippet lines, expectation or None) and (other lines, None)."""
    snippet = []
    for line in lines:
        if line.startswith((">>> ", "...")) or line == ">>>":
            if line.startswith(">>>") and snippet:
                yield snippet, None
                snippet = []
            snippet.append(line)
        elif snippet:
            yield snippet, line
            snippet = []
        else:
            yield [], line
    if snippet:
        yield snippet, None


def main():
    warnings.simplefilter("ignore")
    if sys.version_info[:2] != (3, 11):
        sys.exit("needs CPython 3.11")
    out = []
    for snippet, line in snippets(FILE.read_text().splitlines()):
        out += snippet
        if snippet and not (line or "").startswith("weft "):
            line = verdict("\n".join(part[4:] for part in snippet))
        out.append(line)
    FILE.write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
