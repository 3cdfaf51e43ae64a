print(ascii("한a"), ascii("é"), ascii(["가"]))  # expect: '\ud55ca' '\xe9' ['\uac00']
