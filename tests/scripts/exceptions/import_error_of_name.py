try:
    from threading import Thraed
except ImportError as error:
    print(str(error).split(" (")[0])  # expect: cannot import name 'Thraed' from 'threading'
