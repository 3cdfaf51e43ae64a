print({"apple", "banana", "cherry"})  # expect: {'banana', 'cherry', 'apple'}
print({"가", "나", "다"})  # expect: {'가', '다', '나'}
