# A plain dict makes room for all its keys at once; one of a derived class is walked, and room is made as they come.
from collections import Counter, OrderedDict, defaultdict

words = ['the', 'cat', 'and', 'hat', 'bat']


class Derived(dict):
    pass


for keys in (dict.fromkeys(words), Derived.fromkeys(words), OrderedDict.fromkeys(words), Counter(words), dict.fromkeys(words).keys(), words):
    print(set(keys), frozenset(keys), {'z'} | set(keys))
    grown = {'z'}
    grown.update(keys)
    print(grown)
# expect: {'the', 'cat', 'bat', 'and', 'hat'} frozenset({'the', 'cat', 'bat', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'the', 'and', 'hat'} frozenset({'cat', 'bat', 'the', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'z', 'the', 'and', 'hat'}
# expect: {'cat', 'bat', 'the', 'and', 'hat'} frozenset({'cat', 'bat', 'the', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'z', 'the', 'and', 'hat'}
# expect: {'cat', 'bat', 'the', 'and', 'hat'} frozenset({'cat', 'bat', 'the', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'z', 'the', 'and', 'hat'}
# expect: {'cat', 'bat', 'the', 'and', 'hat'} frozenset({'cat', 'bat', 'the', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'z', 'the', 'and', 'hat'}
# expect: {'cat', 'bat', 'the', 'and', 'hat'} frozenset({'cat', 'bat', 'the', 'and', 'hat'}) {'the', 'cat', 'bat', 'z', 'and', 'hat'}
# expect: {'cat', 'bat', 'z', 'the', 'and', 'hat'}
