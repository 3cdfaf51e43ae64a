from multiprocessing import Process
from multiprocessing.managers import BaseManager
class Account:
    def __init__(self, balance): self.balance = balance
    def deposit(self, amount): self.balance += amount; return self.balance
    def get(self): return self.balance
    def fail(self): raise ValueError("no")
    def _hidden(self): pass
class Bank(BaseManager):
    pass
Bank.register("Account", Account)
Bank.register("numbers", callable=lambda: [1, 2, 3], exposed=("__len__", "__getitem__"))
def pay(account): account.deposit(5)
if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account(10)
        p = Process(target=pay, args=(account,)); p.start(); p.join()
        print(account.get(), account.deposit(1), hasattr(account, "_hidden"))  # expect: 15 16 False
        try: account.fail()
        except ValueError as error: print(error)  # expect: no
        numbers = bank.numbers(); print(numbers.__len__(), numbers.__getitem__(1))  # expect: 3 2
