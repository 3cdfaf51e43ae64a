import sys
sys.exit(256 + 7)
# expect exit: 7
