for i in range(3):
    try:
        if i == 0:
            continue
        if i == 1:
            break
    finally:
        print("finally", i)
        # expect: finally 0
        # expect: finally 1
print("end", i)  # expect: end 1
