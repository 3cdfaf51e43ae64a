import multiprocessing
class Worker(multiprocessing.Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        print("run", self.n, self.name)

if __name__ == "__main__":
    w = Worker(5)
    w.start()  # expect: run 5 Worker-1
    w.join()
