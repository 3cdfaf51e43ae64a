print(__name__)  # expect: __main__
if __name__ == "__main__":
    print("main program")  # expect: main program
