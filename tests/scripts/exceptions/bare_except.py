try:
    [][1]
except:
    print("caught everything")  # expect: caught everything
