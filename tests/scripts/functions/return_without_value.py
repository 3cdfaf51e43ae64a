def nothing():
    return

def falls_off():
    pass

print(nothing(), falls_off())  # expect: None None
