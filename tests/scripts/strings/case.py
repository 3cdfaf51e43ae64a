print("Hello World".upper(), "Hello".lower(), "hello world".title(), "hello".capitalize(), "Hello".swapcase(), "ß".upper(), "Straße".casefold())
# expect: HELLO WORLD hello Hello World Hello hELLO SS strasse
