import os, tempfile
os.chdir(tempfile.mkdtemp())
import os, shutil, tempfile
os.makedirs('src/b', exist_ok=True)
for name, text in (('src/x.txt', 'hi'), ('src/b/y.py', '1')):
    with open(name, 'w') as file:
        file.write(text)
for format in ('zip', 'tar', 'gztar'):
    name = shutil.make_archive('arc', format, 'src')
    shutil.unpack_archive(name, 'un')
    print(os.path.basename(name), sorted(os.listdir('un')), open('un/b/y.py').read())
    # expect: arc.zip ['b', 'x.txt'] 1
    # expect: arc.tar ['b', 'x.txt'] 1
    # expect: arc.tar.gz ['b', 'x.txt'] 1
    shutil.rmtree('un')
    os.remove(name)
shutil.rmtree('src')
for call in (lambda: shutil.make_archive('a', 'rar'), lambda: shutil.unpack_archive('a.rar'), lambda: shutil.unpack_archive('a', format='rar')):
    try:
        call()
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
        # expect: ValueError unknown archive format 'rar'
        # expect: ReadError Unknown archive format 'a.rar'
        # expect: ValueError Unknown unpack format 'rar'
print(tempfile.gettempprefix(), tempfile.gettempdirb() == tempfile.gettempdir().encode())  # expect: tmp True
