# A program can read its own file
import os

with open(__file__) as file:
    print(file.readline().strip())  # expect: # A program can read its own file
    print(sum(1 for line in file) > 5)  # expect: True
with open(__file__, 'rb') as file:
    print(file.read(3), os.path.basename(__file__))  # expect: b'# A' own_text.py
