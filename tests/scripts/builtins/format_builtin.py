print(format(5, "03d"), format(3.14159, ".2f"), format("x", ">3"), format(1234567, ","))  # expect: 005 3.14   x 1,234,567
