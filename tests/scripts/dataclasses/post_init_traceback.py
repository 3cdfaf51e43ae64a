# __init__ is made of a text: its line in a traceback counts the fields.
from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: int = 0
    kind: str = field(init=False, default='plain')
    entries: list = field(default_factory=list)
    self: int = field(default=7, kw_only=True)

    def __post_init__(self):
        if self.balance < 0:
            raise ValueError('negative')


print(vars(Account('a')))  # expect: {'owner': 'a', 'balance': 0, 'entries': [], 'self': 7}
print(Account.__init__.__qualname__, Account.__init__.__defaults__, Account.__init__.__kwdefaults__, Account.__init__.__module__)
# expect: Account.__init__ (0, <factory>) {'self': 7} __main__
Account('b', -1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "post_init_traceback.py", line 21, in <module>
# expect stderr:     Account('b', -1)
# expect stderr:   File "<string>", line 7, in __init__
# expect stderr:   File "post_init_traceback.py", line 15, in __post_init__
# expect stderr:     raise ValueError('negative')
# expect stderr: ValueError: negative
# expect exit: 1
