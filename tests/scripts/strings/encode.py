print("한글".encode(), "abc".encode("ascii"), len("한글".encode("utf-8")), b"\xed\x95\x9c".decode())  # expect: b'\xed\x95\x9c\xea\xb8\x80' b'abc' 6 한
