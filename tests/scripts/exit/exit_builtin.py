exit(4)
# expect exit: 4
