# cpython: no
import os, time

for i in range(10_000):
    if os.fork() == 0:
        time.sleep(1000)
        os._exit(0)
# expect exit: 4
# expect stderr matches: process limit reached .*\d+ processes alive.*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   thread .* was at line \d+: .*
# expect stderr matches:   … and \d+ more threads
