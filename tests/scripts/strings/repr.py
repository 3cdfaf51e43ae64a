print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("a\nb\t\\"), repr("한글"), repr("\x00\x7f\u200b"))
# expect: "it's" 'say "hi"' 'both \' and "' 'a\nb\t\\' '한글' '\x00\x7f\u200b'
