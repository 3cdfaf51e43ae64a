class Wrong:
    def method():
        pass

Wrong().method()  # expect error: TypeError: Wrong.method() takes 0 positional arguments but 1 was given
