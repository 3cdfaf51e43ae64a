import sys
print("child", sys.argv, __name__, __file__.rsplit("/",1)[1])
import helper
print(helper.X)
sys.exit(3)
