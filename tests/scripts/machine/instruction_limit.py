# limit-instructions: 100000
n = 0
while True:
    n += 1
# expect exit: 4
# expect stderr: instruction limit reached (100000 bytecode instructions)
# expect stderr matches:   thread A \(MainThread\) of process 1000 was at line [34]: .*
