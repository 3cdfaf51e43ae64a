print("[" + "ab".center(7, "*") + "]", "ab".ljust(5) + "|", "ab".rjust(5) + "|", "7".zfill(3), "-7".zfill(4), "a\tb".expandtabs(4))
# expect: [***ab**] ab   |    ab| 007 -007 a   b
