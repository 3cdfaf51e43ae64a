# cpython: no
import os
r, w = os.pipe()
os.read(r, 1)
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr matches:   thread A \(MainThread\) of process 1000 waits for data in pipe \d+, line 4: os.read\(r, 1\)
