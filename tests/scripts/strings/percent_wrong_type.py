print("%d" % "a")  # expect error: TypeError: %d format: a real number is required, not str
