import os
name = "/tmp/weft_text.txt"
with open(name, "w") as f:
    print(f.write("one\ntwo\n"), f.writelines(["three\n", "한글\n"]), f.name == name, f.mode, f.closed)  # expect: 8 None True w False
    print("four", 4, file=f)
print(f.closed)  # expect: True
with open(name) as f:
    print(f.read())
    # expect: one
    # expect: two
    # expect: three
    # expect: 한글
    # expect: four 4
    # expect:
with open(name) as f:
    print(repr(f.readline()), f.readlines())  # expect: 'one\n' ['two\n', 'three\n', '한글\n', 'four 4\n']
for line in open(name): print(line.rstrip(), end=" ")
print()  # expect: one two three 한글 four 4
with open(name, "a") as f: f.write("end")
with open(name, "r+") as f:
    print(f.read(3), f.tell()); f.seek(0); f.write("ONE"); f.seek(0); print(f.read().split())
    # expect: one 3
    # expect: ['ONE', 'two', 'three', '한글', 'four', '4', 'end']
with open(name, encoding="utf-8") as f: print(f.encoding, sum(1 for _ in f), f.read() == "")  # expect: utf-8 6 True
with open(name, "wb") as f: f.write(b"a\r\nb\rc\n")
print(repr(open(name).read()), repr(open(name, newline="").read()))  # expect: 'a\nb\nc\n' 'a\r\nb\rc\n'
os.remove(name)
