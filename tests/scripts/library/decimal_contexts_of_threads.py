import threading
from datetime import datetime
from decimal import Decimal, DefaultContext, getcontext, localcontext

getcontext().prec = 5
out = []


def work(prec):
    out.append(str(Decimal(1) / 3))
    getcontext().prec = prec
    with localcontext() as c:
        c.prec = 2
        out.append(str(Decimal(1) / 3))
    out.append(str(Decimal(1) / 3))


for prec in (3, 4):
    t = threading.Thread(target=work, args=(prec,))
    t.start()
    t.join()
    DefaultContext.prec = 7
print(out, Decimal(1) / 3)  # expect: ['0.3333333333333333333333333333', '0.33', '0.333', '0.3333333', '0.33', '0.3333'] 0.33333
try:
    datetime(2024, 1, 1).astimezone('x')
except TypeError as e:
    print(e)  # expect: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
