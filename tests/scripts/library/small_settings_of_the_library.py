# A field whose default is a descriptor; section headers of a parser's own; what HTTP's methods are for; a formatter's factory.
import configparser
import logging
import logging.config
import re
from dataclasses import dataclass, fields
from http import HTTPMethod


class Whole:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, object, owner):
        return self.default if object is None else getattr(object, self.name)

    def __set__(self, object, value):
        setattr(object, self.name, int(value))


@dataclass
class Order:
    count: Whole = Whole(7)
    price: int = 3


@dataclass
class Later(Order):
    price: int


order = Order()
print(order, fields(order)[0].default, Order(2.5), Later(), Order.count)  # expect: Order(count=7, price=3) 7 Order(count=2, price=3) Later(count=7, price=3) 7
order.count = 9.9
print(order.count, order == Order(9))  # expect: 9 True

parser = configparser.ConfigParser()
parser.SECTCRE = re.compile(r'<(?P<header>[^>]+)>')
parser.read_string('<first>\nkey = [no section]\n<second>\nkey: 2')
print(parser.sections(), parser['first']['key'])  # expect: ['first', 'second'] [no section]

print(HTTPMethod.GET.description, HTTPMethod.TRACE.description, HTTPMethod('PUT') is HTTPMethod.PUT, sep='\n')
# expect: Retrieve the target.
# expect: Perform a message loop-back test along the path to the target.
# expect: True


class Loud(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


logging.config.dictConfig({
    'version': 1,
    'formatters': {'loud': {'()': Loud, 'format': '%(levelname)s: %(message)s'}},
    'handlers': {'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'loud'}},
    'root': {'handlers': ['out']},
})
logging.warning('said %s', 'once')  # expect: WARNING: SAID ONCE


class Told:
    @classmethod
    @property
    def __doc__(cls):
        return f'the text of {cls.__name__}'


class Hidden:
    __doc__ = property(lambda self: 'of an instance')


print(Told.__doc__, type(Hidden.__doc__).__name__, Hidden().__doc__)  # expect: the text of Told property of an instance
