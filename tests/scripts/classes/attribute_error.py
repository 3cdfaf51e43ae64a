class Empty:
    pass

Empty().missing  # expect error: AttributeError: 'Empty' object has no attribute 'missing'
