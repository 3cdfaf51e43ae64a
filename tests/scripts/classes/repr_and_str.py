class P:
    def __repr__(self):
        return "P()"

class Q:
    def __str__(self):
        return "q"

print(P(), str(P()), [P()], f"{P()}", Q(), str(Q()))  # expect: P() P() [P()] P() q q
