n = 3
while n:
    n -= 1
else:
    print("done", n)  # expect: done 0
while True:
    break
else:
    print("never")
