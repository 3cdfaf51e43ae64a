"""The event parser that documents are read with, by the names of the expat library."""

from pyexpat import *
from pyexpat import read
