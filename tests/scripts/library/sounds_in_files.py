# WAV files: what is written, what is read again, what is refused.
import io
import os
import struct
import tempfile
import wave

name = os.path.join(tempfile.mkdtemp(), 'tone.wav')
frames = b''.join([struct.pack('<h', 100 * i) for i in range(50)])
with wave.open(name, 'wb') as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(8000.4)
    file.writeframes(frames[:20])
    file.writeframes(frames[20:])
    print(file.tell(), file.getnframes())  # expect: 50 50
print(open(name, 'rb').read(44))
# expect: b'RIFF\x88\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00\x80>\x00\x00\x02\x00\x10\x00datad\x00\x00\x00'
with wave.open(name) as file:
    print(file.getparams())  # expect: _wave_params(nchannels=1, sampwidth=2, framerate=8000, nframes=50, comptype='NONE', compname='not compressed')
    print(file.readframes(3) == frames[:6], file.tell(), len(file.readframes(99)), file.readframes(1))  # expect: True 3 94 b''
    file.setpos(49)
    print(file.readframes(5) == frames[98:])  # expect: True
    file.rewind()
    print(file.tell(), file.getmarkers())  # expect: 0 None


def tried(function, *arguments):
    try:
        print(function(*arguments))
    except (wave.Error, EOFError) as error:
        print(type(error).__name__, error)


memory = io.BytesIO()
file = wave.open(memory, 'wb')
for function, *arguments in ((file.getnchannels,), (file.getparams,), (file.setnchannels, 0), (file.setsampwidth, 9), (file.setframerate, 0),
                             (file.setcomptype, 'x', 'y'), (file.writeframes, b'ab')):
    tried(function, *arguments)
    # expect: Error number of channels not set
    # expect: Error not all parameters set
    # expect: Error bad # of channels
    # expect: Error bad sample width
    # expect: Error bad frame rate
    # expect: Error unsupported compression type
    # expect: Error # channels not specified
file.setparams((2, 1, 10, 3, 'NONE', 'n'))
file.writeframesraw(b'abcd')        # fewer than were said: the sizes are mended
tried(file.setnchannels, 1)  # expect: Error cannot change parameters after starting to write
file.close()
whole = memory.getvalue()
print(whole)  # expect: b'RIFF(\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x02\x00\n\x00\x00\x00\x14\x00\x00\x00\x02\x00\x08\x00data\x04\x00\x00\x00abcd'
for text in (b'', b'RIFX\0\0\0\0', b'RIFF\0\0\0\0WAVE', whole[:12] + whole[36:], whole.replace(b'\x10\0\0\0\1', b'\x10\0\0\0\3'), whole[:30]):
    tried(wave.open, io.BytesIO(text))
    # expect: EOFError
    # expect: Error file does not start with RIFF id
    # expect: Error not a WAVE file
    # expect: Error data chunk before fmt chunk
    # expect: Error unknown format: 3
    # expect: EOFError
tried(wave.open, memory, 'x')  # expect: Error mode must be 'r', 'rb', 'w', or 'wb'
print(wave.open(io.BytesIO(b'RIFF\x40\0\0\0WAVELIST\3\0\0\0abc\0' + whole[12:])).readframes(9))  # expect: b'abcd'
