import multiprocessing, collections, itertools, string, re, operator
class SimpleMapReduce(object):
    def __init__(self, map_func, reduce_func, num_workers=None):
        self.map_func = map_func
        self.reduce_func = reduce_func
        self.pool = multiprocessing.Pool(num_workers)
    def partition(self, mapped_values):
        partitioned_data = collections.defaultdict(list)
        for key, value in mapped_values:
            partitioned_data[key].append(value)
        return partitioned_data.items()
    def __call__(self, inputs, chunksize=1):
        map_responses = self.pool.map(self.map_func, inputs, chunksize=chunksize)
        partitioned_data = self.partition(itertools.chain(*map_responses))
        return self.pool.map(self.reduce_func, partitioned_data)
STOP = set(['a', 'an', 'and', 'the', 'of'])
TR = str.maketrans(string.punctuation, ' ' * len(string.punctuation))
def file_to_words(text):
    output = []
    for line in text.splitlines():
        if line.lstrip().startswith('..'): continue
        line = line.translate(TR)
        for word in line.split():
            word = word.lower()
            if word.isalpha() and word not in STOP:
                output.append((word, 1))
    return output
def count_words(item):
    word, occurances = item
    return (word, sum(occurances))
if __name__ == '__main__':
    docs = ["The quick brown fox; the lazy dog.\n.. comment\nA dog and a fox",
            "운영체제는 재미있다. 운영체제 수업!\nprocess and thread, thread",
            "Of the thread of fate: dog"]
    mapper = SimpleMapReduce(file_to_words, count_words, 2)
    word_counts = mapper(docs)
    word_counts.sort(key=operator.itemgetter(1, 0))
    word_counts.reverse()
    longest = max(len(word) for word, count in word_counts)
    for word, count in word_counts[:6]:
        print('%-*s: %5s' % (longest + 1, word, count))
# expect: thread  :     3
# expect: dog     :     3
# expect: fox     :     2
# expect: 재미있다    :     1
# expect: 운영체제는   :     1
# expect: 운영체제    :     1
