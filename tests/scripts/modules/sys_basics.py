import sys
print(len(sys.argv), sys.version_info[:2] >= (3, 11), sys.maxsize == 2 ** 63 - 1, sys.getrecursionlimit(), sys.platform)  # expect: 1 True True 1000 linux
print(isinstance(sys.getswitchinterval(), float), sys.getswitchinterval())  # expect: True 0.005
