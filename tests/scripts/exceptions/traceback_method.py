class Account:
    def withdraw(self, amount):
        if amount > 10:
            raise ValueError(f"not enough: {amount}")

Account().withdraw(50)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_method.py", line 6, in <module>
# expect stderr:     Account().withdraw(50)
# expect stderr:   File "traceback_method.py", line 4, in withdraw
# expect stderr:     raise ValueError(f"not enough: {amount}")
# expect stderr: ValueError: not enough: 50
# expect exit: 1
