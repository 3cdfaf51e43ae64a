import argparse
import hashlib
import threading

def parse():
    parser = argparse.ArgumentParser(description="hash in threads")
    parser.add_argument("-n", "--threads", type=int, default=2, help="number of threads")
    parser.add_argument("--algorithm", choices=["md5", "sha256", "sha1"], default="sha256")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("words", nargs="*", default=["one", "two", "three"])
    return parser.parse_args()

args = parse()
print(args)  # expect: Namespace(threads=2, algorithm='sha256', verbose=False, words=['one', 'two', 'three'])
out = {}

def work(part):
    for w in part:
        h = hashlib.new(args.algorithm)
        h.update(w.encode())
        out[w] = h.hexdigest()

ts = [threading.Thread(target=work, args=(args.words[i::args.threads],)) for i in range(args.threads)]
for t in ts: t.start()
for t in ts: t.join()
for w in args.words:
    print(w, out[w][:16])
    # expect: one 7692c3ad3540bb80
    # expect: two 3fc4ccfe745870e2
    # expect: three 8b5b9db0c13db242
print(hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"hello").hexdigest())  # expect: 5d41402abc4b2a76b9719d911017c592 aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d
