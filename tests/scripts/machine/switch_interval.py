# switch-interval: 2ms
import sys
print(sys.getswitchinterval())  # expect: 0.002
sys.setswitchinterval(0.01)
print(sys.getswitchinterval())  # expect: 0.01
