raise RuntimeError("gone")  # expect error: RuntimeError: gone
