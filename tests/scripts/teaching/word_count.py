import re
import threading
from collections import Counter

TEXT = """
It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of foolishness, it was the epoch of belief...
"""

def count_words(chunk, results, index):
    words = re.findall(r"[a-z']+", chunk.lower())
    results[index] = Counter(words)

chunks = TEXT.strip().split("\n")
results = [None] * len(chunks)
threads = [threading.Thread(target=count_words, args=(c, results, i)) for i, c in enumerate(chunks)]
[t.start() for t in threads]
[t.join() for t in threads]
total = sum(results, Counter())
for word, n in total.most_common(5):
    print(f"{word:>6} {n}")
    # expect:     it 5
    # expect:    was 5
    # expect:    the 5
    # expect:     of 5
    # expect:  times 2
print(re.sub(r"\s+", " ", TEXT.strip())[:40])  # expect: It was the best of times, it was the wor
m = re.match(r"(?P<first>\w+)\s+(\w+)", TEXT.strip())
print(m.group("first"), m.group(2), m.span(), m.groups(), m.groupdict())  # expect: It was (0, 6) ('It', 'was') {'first': 'It'}
print(re.split(r"[,;]\s*", "a, b;c,  d"))  # expect: ['a', 'b', 'c', 'd']
