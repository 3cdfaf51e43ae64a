import sys
try:
    sys.exit(3)
except SystemExit as error:
    print("exit", error.code)  # expect: exit 3
try:
    sys.exit("message")
except BaseException as error:
    print(repr(error))  # expect: SystemExit('message')
