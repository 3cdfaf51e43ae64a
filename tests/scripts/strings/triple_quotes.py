text = """one
  two
three"""
print(text)
# expect: one
# expect:   two
# expect: three
print('''it's "quoted"''')  # expect: it's "quoted"
