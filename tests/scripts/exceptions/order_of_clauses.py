for error in (KeyError("k"), IndexError("i"), ValueError("v"), TypeError("t")):
    try:
        raise error
    except LookupError as e:
        print("lookup", repr(e))
        # expect: lookup KeyError('k')
        # expect: lookup IndexError('i')
    except ValueError:
        print("value")  # expect: value
    except Exception as e:
        print("other", type(e).__name__)  # expect: other TypeError
