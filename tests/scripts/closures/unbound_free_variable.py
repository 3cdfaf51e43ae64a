def outer():
    def inner():
        return value  # expect error: NameError: cannot access free variable 'value' where it is not associated with a value in enclosing scope. Did you mean: 'False'?
    inner()
    value = 1

outer()
