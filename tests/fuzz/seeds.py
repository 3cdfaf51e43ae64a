"""Writes the fuzzers' first inputs into folders: for compile_fuzz the programs of tests/python/diagnostics.txt and all
Python of the tree; for run_fuzz, whose grammar takes its choices from bytes, random ones, from which large programs come.

    python3 tests/fuzz/seeds.py COMPILE_FOLDER RUN_FOLDER
"""
import pathlib
import random
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
folder, run_folder = map(pathlib.Path, sys.argv[1:])
for each in (folder, run_folder):
    each.mkdir(parents=True, exist_ok=True)

diagnostics = (root / "tests/python/diagnostics.txt").read_text(encoding="utf-8")
for number, snippet in enumerate(re.findall(r"(?m)(?:^(?:>>>|\.\.\.).*\n)+", diagnostics)):
    program = "".join(line[4:] or "\n" for line in snippet.splitlines(keepends=True))
    (folder / f"diagnostic_{number}.py").write_text(program, encoding="utf-8")
for source in ["sim/lib", "sim/programs", "tests/scripts"]:
    for path in sorted((root / source).rglob("*.py")):
        name = "_".join(path.relative_to(root).parts)
        (folder / name).write_bytes(path.read_bytes())

choices = random.Random(1)
for number in range(200):
    (run_folder / f"choices_{number}").write_bytes(choices.randbytes(choices.randrange(50, 2000)))
