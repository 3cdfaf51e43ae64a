# tarfile: what an archive may do when it is unpacked.
import io, os, tarfile, tempfile
os.chdir(tempfile.mkdtemp())
def archive(*members):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode='w') as t:
        for name, kind, link in members:
            info = tarfile.TarInfo(name); info.type, info.linkname, info.size = kind, link, 0
            t.addfile(info)
    data.seek(0)
    return tarfile.open(fileobj=data)
for name, kind, link in (('../evil', tarfile.REGTYPE, ''), ('in', tarfile.SYMTYPE, '/etc'), ('in', tarfile.SYMTYPE, '../../x'), ('pipe', tarfile.FIFOTYPE, ''), ('/abs', tarfile.REGTYPE, ''), ('ok/f', tarfile.REGTYPE, '')):
    try: archive((name, kind, link)).extractall('out', filter='data')
    except tarfile.FilterError as e: print(type(e).__name__, str(e).replace(os.path.realpath('.'), 'HERE').replace(os.path.dirname(os.path.realpath('.')), 'ABOVE'), e.tarinfo.name)
    # expect: OutsideDestinationError '../evil' would be extracted to 'HERE/evil', which is outside the destination ../evil
    # expect: AbsoluteLinkError 'in' is a link to an absolute path in
    # expect: LinkOutsideDestinationError 'in' would link to 'ABOVE/x', which is outside the destination in
    # expect: SpecialFileError 'pipe' is a special file pipe
print(sorted(os.listdir('out')))  # expect: ['abs', 'ok']
try: archive(('a', tarfile.REGTYPE, '')).extractall('o', filter='nope')
except ValueError as e: print(e)  # expect: filter 'nope' not found
archive(('a', tarfile.REGTYPE, ''), ('b', tarfile.REGTYPE, '')).extractall('o2', filter=lambda info, path: info if info.name == 'a' else None); print(os.listdir('o2'))
# expect: ['a']
# cpython: 3.11.7
