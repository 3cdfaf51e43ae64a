# cores: 7
import os
import multiprocessing
print(os.cpu_count(), multiprocessing.cpu_count())  # expect: 7 7
