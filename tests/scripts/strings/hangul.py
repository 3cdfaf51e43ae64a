s = "안녕하세요"
print(len(s), s[0], s[-1], s[1:3], s[::-1])  # expect: 5 안 요 녕하 요세하녕안
print(s + " " + "세계", s * 2, "하" in s, s.find("세"), s.index("요"))  # expect: 안녕하세요 세계 안녕하세요안녕하세요 True 3 4
for letter in "가나다":
    print(letter, ord(letter))
    # expect: 가 44032
    # expect: 나 45208
    # expect: 다 45796
print(chr(0xAC00), "가" < "나", sorted("다가나"))  # expect: 가 True ['가', '나', '다']
