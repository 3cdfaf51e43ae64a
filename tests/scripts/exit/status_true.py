import sys
sys.exit(True)
# expect exit: 1
