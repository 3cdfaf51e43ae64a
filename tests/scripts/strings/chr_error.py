chr(1114112)  # expect error: ValueError: chr() arg not in range(0x110000)
