from concurrent.futures import ThreadPoolExecutor
import threading, time, random
class BankAccount:
    def __init__(self): self.balance = 100; self.lock = threading.Lock()
    def update(self, transaction, amount):
        print(f'{transaction} started')
        with self.lock:
            tmp = self.balance
            tmp += amount
            time.sleep(0.1)
            self.balance = tmp
        print(f'{transaction} ended')
if __name__ == '__main__':
    acc = BankAccount()
    print(f'Main Thread started. Balance {acc.balance}')
    with ThreadPoolExecutor() as ex:
        ex.map(acc.update, ('refill', 'withdraw'), (100, -200))
    print(f'End of Main Thread. Balance = {acc.balance}')
# expect: Main Thread started. Balance 100
# expect: refill started
# expect: withdraw started
# expect: refill ended
# expect: withdraw ended
# expect: End of Main Thread. Balance = 0
# cpython: no
