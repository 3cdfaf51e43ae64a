# -*- coding: latin-1 -*-
# A program's text is read in the encoding that it names: this one's letters are two characters each then.
print(len('é'), ascii('é'))  # expect: 2 '\xc3\xa9'
