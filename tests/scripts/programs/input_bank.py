# stdin: 1\n5000\nabc\n2\n999999\n2\n3000\n3\n0\n
balance = 10000
def menu():
    print("==== 은행 ====")
    print("1.입금 2.출금 3.조회 0.종료")
while True:
    menu()
    try:
        sel = int(input("선택> "))
    except ValueError as e:
        print("숫자를 입력하세요:", e)
        continue
    if sel == 1:
        m = int(input("입금액: "))
        balance += m
        print(f"잔액 {balance:,}원")
    elif sel == 2:
        m = int(input("출금액: "))
        if m > balance:
            print("잔액부족!")
        else:
            balance -= m
    elif sel == 3:
        print("현재 잔액은 %d원 입니다." % balance)
    elif sel == 0:
        print("안녕히 가세요")
        break
# expect: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 입금액: 잔액 15,000원
# expect: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 숫자를 입력하세요: invalid literal for int() with base 10: 'abc'
# expect: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 출금액: 잔액부족!
# expect: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 출금액: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 현재 잔액은 12000원 입니다.
# expect: ==== 은행 ====
# expect: 1.입금 2.출금 3.조회 0.종료
# expect: 선택> 안녕히 가세요
