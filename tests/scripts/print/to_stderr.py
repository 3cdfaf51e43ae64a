import sys
print("out")  # expect: out
print("err", file=sys.stderr)
sys.stdout.write("written\n")  # expect: written
sys.stdout.flush()
print("flushed", flush=True)  # expect: flushed
# expect stderr: err
