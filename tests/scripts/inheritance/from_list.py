class Stack(list):
    def push(self, x):
        self.append(x)
    def top(self):
        return self[-1]

s = Stack([1])
s.push(2)
print(s, s.top(), len(s), isinstance(s, list), s + [3], type(s).__name__)  # expect: [1, 2] 2 2 True [1, 2, 3] Stack
