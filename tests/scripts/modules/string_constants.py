import string
print(string.ascii_lowercase, string.digits, string.ascii_letters[:3])  # expect: abcdefghijklmnopqrstuvwxyz 0123456789 abc
