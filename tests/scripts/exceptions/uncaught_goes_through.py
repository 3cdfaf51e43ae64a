def inner():
    raise ValueError("deep")  # expect error: ValueError: deep

def outer():
    try:
        inner()
    except KeyError:
        print("no")
    finally:
        print("cleanup")

outer()  # expect: cleanup
