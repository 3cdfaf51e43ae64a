from multiprocessing import Pipe, Process
def answer(connection, other):
    other.close()
    while True:
        try: question = connection.recv()
        except EOFError: break
        connection.send([question, len(question)])
    print("no more questions", flush=True)
if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=answer, args=(there, here))
    p.start()
    there.close()
    for text in ("a", "bcd"):
        here.send(text)
        print(here.recv())
    print(here.poll(), here.poll(0.01))
    here.close()
    p.join()
    try: here.send(1)
    except OSError as error: print(error)
    reader, writer = Pipe(duplex=False)
    writer.send_bytes(b"raw")
    print(reader.poll(), reader.recv_bytes(), reader.readable, reader.writable)
    for call in (lambda: reader.send(1), lambda: writer.recv()):
        try: call()
        except OSError as error: print(error)
    writer.close()
    try: reader.recv()
    except EOFError as error: print(repr(error))
# expect: ['a', 1]
# expect: ['bcd', 3]
# expect: False False
# expect: no more questions
# expect: handle is closed
# expect: True b'raw' True False
# expect: connection is read-only
# expect: connection is write-only
# expect: EOFError()
