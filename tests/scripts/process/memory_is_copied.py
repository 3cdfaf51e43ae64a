import multiprocessing
x = [1]
def work():
    x.append(2)
    print("child", x)

if __name__ == "__main__":
    p = multiprocessing.Process(target=work)
    p.start()  # expect: child [1, 2]
    p.join()
    print("parent", x)  # expect: parent [1]
