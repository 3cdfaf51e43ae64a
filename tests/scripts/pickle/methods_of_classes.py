import pickle
for f in (str.upper, list.append, dict.get, len, [1].append, 'abc'.upper, int.from_bytes, max, dict.fromkeys, float.hex):
    g = pickle.loads(pickle.dumps(f)); print(g.__name__, g == f or g.__name__)
    # expect: upper True
    # expect: append True
    # expect: get True
    # expect: len True
    # expect: append append
    # expect: upper upper
    # expect: from_bytes True
    # expect: max True
    # expect: fromkeys True
    # expect: hex True
print(pickle.loads(pickle.dumps(str.upper))('abc'))  # expect: ABC
from multiprocessing import Pool
if __name__ == '__main__':
    with Pool(2) as p: print(p.map(str.upper, ['a', 'b']), p.map(str.split, ['a b']), p.starmap(str.join, [(',', 'ab')]))
    # expect: ['A', 'B'] [['a', 'b']] ['a,b']
