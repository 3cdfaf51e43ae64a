# unittest: test modules in a folder and in packages; one that can't be imported is a failed test.
import io, os, tempfile, unittest
os.chdir(tempfile.mkdtemp()); os.makedirs('pack/sub'); os.mkdir('plain')
test = 'import unittest\nclass T(unittest.TestCase):\n    def test_%s(self): self.assertTrue(%s)\n'
for path, text in (('test_a.py', test % ('a', True)), ('other.py', test % ('o', True)), ('pack/__init__.py', ''), ('pack/test_b.py', test % ('b', False)), ('pack/sub/__init__.py', ''), ('pack/sub/test_c.py', test % ('c', True)), ('plain/test_d.py', test % ('d', True)), ('test_broken.py', 'import nothing_like_it')):
    with open(path, 'w') as f: f.write(text)
result = unittest.TextTestRunner(io.StringIO()).run(unittest.defaultTestLoader.discover('.'))
print(result.testsRun, [t.id() for t, _ in result.failures], [t.id() for t, _ in result.errors], result.errors[0][1].count('nothing_like_it') > 0)
# expect: 4 ['pack.test_b.T.test_b'] ['unittest.loader._FailedTest.test_broken'] True
print(unittest.defaultTestLoader.discover('pack', top_level_dir='.').countTestCases(), unittest.defaultTestLoader.discover('.', 'oth*').countTestCases())
# expect: 2 1
try: unittest.defaultTestLoader.discover('none')
except ImportError as e: print(str(e)[:35])  # expect: Start directory is not importable:
