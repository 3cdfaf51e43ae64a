# limit-time: 10ms
print("start")  # expect: start
while True:
    pass
# expect exit: 4
# expect stderr: simulated time limit reached (10 ms)
# expect stderr matches:   thread A \(MainThread\) of process 1000 was at line [34]: (while True:|pass)
