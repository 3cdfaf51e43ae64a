x = None
x.run()  # expect error: AttributeError: 'NoneType' object has no attribute 'run'
