import sys
sys.exit("something is wrong")
# expect stderr: something is wrong
# expect exit: 1
