import hashlib
import pickle


class Point:
    def __init__(self, x): self.x = x


# A frame ends before the object after 64 KiB, what is larger stands outside; a list or dict gets a thousand items at a time.
for name, value in (('items', list(range(40000))), ('a thousand and one', list(range(1001))), ('texts', [str(i) for i in range(12000)]),
                    ('pairs', {i: i for i in range(2000)}), ('pairs and one', {i: i for i in range(1001)}), ('one', [[1], {1: 2}, {3}, [], {}]),
                    ('set', set(range(1000))), ('long texts', ['x' * 70000, 1, 'y' * 65535, b'z' * 65536]), ('only a text', 't' * 65536),
                    ('objects', [Point(i) for i in range(5000)]), ('object and text', [Point(1), 'q' * 70000, {i: Point(i) for i in range(1000)}])):
    for protocol in (2, 4):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        print(name, protocol, len(data), hashlib.md5(data).hexdigest()[:8], type(back).__name__, len(back))
        # expect: items 2 119830 4e8e8be2 list 40000
        # expect: items 4 119847 f6ab3e07 list 40000
        # expect: a thousand and one 2 2757 f87c623a list 1001
        # expect: a thousand and one 4 2765 a839173c list 1001
        # expect: texts 2 168155 da50393e list 12000
        # expect: texts 4 84937 5d50e3c2 list 12000
        # expect: pairs 2 11500 9bf441df dict 2000
        # expect: pairs 4 11508 b18c21f6 dict 2000
        # expect: pairs and one 2 5504 b03e8fb8 dict 1001
        # expect: pairs and one 4 5512 ba878e51 dict 1001
        # expect: one 2 59 70d25dcf list 5
        # expect: one 4 38 33393597 list 5
        # expect: set 2 2777 232dd1b6 set 1000
        # expect: set 4 2762 b19848bd set 1000
        # expect: long texts 2 201139 c89bf1d3 list 4
        # expect: long texts 4 201107 babf2fc1 list 4
        # expect: only a text 2 65546 54baa632 str 65536
        # expect: only a text 4 65545 22d3f90b str 65536
        # expect: objects 2 109023 7ae019f1 list 5000
        # expect: objects 4 69798 30eb2808 list 5000
        # expect: object and text 2 93800 0df329f8 list 3
        # expect: object and text 4 86559 1295b48e list 3
