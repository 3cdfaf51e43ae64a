# cpython: no
import threading
import time, random
class BankAccount:
    def __init__(self, balance=0):
        self.balance = balance
        self.lock = threading.RLock()
        self.history = []
    def deposit(self, amount):
        with self.lock:
            b = self.balance
            time.sleep(0.0001)
            self.balance = b + amount
            self.history.append(('입금', amount))
    def withdraw(self, amount):
        with self.lock:
            if amount > self.balance:
                raise ValueError(f'잔액 부족: {self.balance:,}원 < {amount:,}원')
            self.balance -= amount
            self.history.append(('출금', amount))
    def transfer(self, other, amount):
        first, second = sorted((self, other), key=id)
        with first.lock, second.lock:
            self.withdraw(amount); other.deposit(amount)
a, b = BankAccount(1_000_000), BankAccount()
ts = [threading.Thread(target=lambda: [a.transfer(b, 1000) for _ in range(20)]) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(f'{a.balance:>12,}원 | {b.balance:<12,}원|{a.balance+b.balance:^+15,d}|')
try: b.withdraw(10**7)
except ValueError as e: print(e)
from collections import Counter
print(Counter(k for k, _ in a.history + b.history))
class Unsafe:
    def __init__(self): self.n = 0
    def inc(self):
        v = self.n
        time.sleep(0.001)
        self.n = v + 1
u = Unsafe()
ts = [threading.Thread(target=u.inc) for _ in range(10)]
for t in ts: t.start()
for t in ts: t.join()
print("잃어버린 갱신:", u.n < 10)
# expect:      900,000원 | 100,000     원|  +1,000,000   |
# expect: 잔액 부족: 100,000원 < 10,000,000원
# expect: Counter({'출금': 100, '입금': 100})
# expect: 잃어버린 갱신: True
