import sys
try:
    sys.exit(1)
except SystemExit:
    print("stayed")  # expect: stayed
print("end")  # expect: end
