class Account:
    def __init__(self):
        self.__balance = 5
    def get(self):
        return self.__balance

a = Account()
print(a.get(), a._Account__balance)  # expect: 5 5
a.__balance  # expect error: AttributeError: 'Account' object has no attribute '__balance'
