"""Writes the fuzzers' first inputs into a folder: the programs of tests/python/diagnostics.txt and all Python of the tree.

    python3 tests/fuzz/seeds.py FOLDER
"""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)

diagnostics = (root / "tests/python/diagnostics.txt").read_text(encoding="utf-8")
for number, snippet in enumerate(re.findall(r"(?m)(?:^(?:>>>|\.\.\.).*\n)+", diagnostics)):
    program = "".join(line[4:] or "\n" for line in snippet.splitlines(keepends=True))
    (folder / f"diagnostic_{number}.py").write_text(program, encoding="utf-8")
for source in ["sim/lib", "sim/programs", "tests/scripts"]:
    for path in sorted((root / source).rglob("*.py")):
        name = "_".join(path.relative_to(root).parts)
        (folder / name).write_bytes(path.read_bytes())
