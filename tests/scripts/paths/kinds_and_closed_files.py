import os
import pathlib
import tempfile

folder = pathlib.Path(tempfile.mkdtemp())
pipe, plain = folder / 'pipe', folder / 'plain'
os.mkfifo(pipe)
plain.write_bytes(b'one\ntwo\n')
for path in (pipe, plain, folder, folder / 'missing'):
    print(path.is_fifo(), path.is_socket(), path.is_char_device(), path.is_block_device(), path.is_file())
    # expect: True False False False False
    # expect: False False False False True
    # expect: False False False False False
    # expect: False False False False False
  
  
  
  
  

with open(plain, 'rb') as reader, open(folder / 'out', 'wb') as writer:
    pass
for use in (reader.read, reader.readline, reader.peek, lambda: reader.seek(0), reader.readlines, lambda: writer.write(b''), reader.__enter__):
    try:
        use()
    except ValueError as error:
        print(error)
        # expect: read of closed file
        # expect: readline of closed file
        # expect: peek of closed file
        # expect: seek of closed file
        # expect: I/O operation on closed file.
        # expect: write to closed file
        # expect: I/O operation on closed file.
      
      
      
      
      
      
      
