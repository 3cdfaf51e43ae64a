from multiprocessing import Pipe
reader, writer = Pipe(False)
reader.close()
writer.send("nobody")  # expect error: BrokenPipeError: [Errno 32] Broken pipe
