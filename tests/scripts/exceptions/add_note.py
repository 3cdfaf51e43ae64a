error = ValueError("base")
error.add_note("a note")
print(error.__notes__)  # expect: ['a note']
raise error  # expect error: a note
