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
for number, case in enumerate(re.split(r"(?m)^=+ .*\n", diagnostics)):
    (folder / f"diagnostic_{number}.py").write_text(re.split(r"(?m)^-+\n", case)[0], encoding="utf-8")
for source in ["sim/lib", "sim/programs", "tests/scripts"]:
    for path in sorted((root / source).rglob("*.py")):
        name = "_".join(path.relative_to(root).parts)
        (folder / name).write_bytes(path.read_bytes())
