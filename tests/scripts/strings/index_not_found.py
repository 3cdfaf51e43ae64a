"banana".index("x")  # expect error: ValueError: substring not found
