import tempfile
p = Path("/usr/lib") / "python" / "file.tar.gz"  # expect error: NameError: name 'Path' is not defined
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.is_absolute())
print(p.with_suffix(".zip"), p.with_name("x"), p.relative_to("/usr"), p.match("*.gz"), list(p.parents)[:2])
print(Path("a//b/./c"), Path(), Path("a") == Path("a/"), sorted([Path("b"), Path("a")]), Path("x", "y").joinpath("z"))
with tempfile.TemporaryDirectory() as name:
    base = Path(name)
    (base / "sub").mkdir()
    print((base / "a.txt").write_text("text\nmore"), (base / "sub" / "b.txt").write_bytes(b"123"), (base / "e").touch())
    print(sorted(x.name for x in base.iterdir()), sorted(x.name for x in base.glob("*.txt")), sorted(x.name for x in base.rglob("*.txt")))
    print((base / "a.txt").read_text(), (base / "sub/b.txt").stat().st_size, (base / "sub").is_dir(), (base / "none").exists())
    with (base / "a.txt").open() as f: print(f.readline())
    (base / "a.txt").rename(base / "z.txt"); (base / "z.txt").unlink(); print((base / "z.txt").exists())
    try: (base / "z.txt").unlink()
    except FileNotFoundError as error: print(error.errno)
print(base.exists())
