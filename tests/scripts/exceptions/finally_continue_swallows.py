for i in range(2):
    try:
        raise ValueError(i)
    finally:
        print("finally", i)
        # expect: finally 0
        # expect: finally 1
        continue
print("end")  # expect: end
