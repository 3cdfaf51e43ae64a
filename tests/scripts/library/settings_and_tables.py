# configparser and csv
import configparser
import csv
import io

parser = configparser.ConfigParser()
parser.read_string('''
[DEFAULT]
timeout = 30
[server]
Host = localhost
port: 8080
url = http://%(host)s:%(port)s/
# a comment
debug = yes
text = first line
    second line
[paths]
''')
print(parser.sections(), parser['server']['host'], parser.getint('server', 'port'), parser['server'].getboolean('debug'))
# expect: ['server', 'paths'] localhost 8080 True
print(parser.get('server', 'url'), parser.get('server', 'url', raw=True), parser.getfloat('paths', 'timeout'))
# expect: http://localhost:8080/ http://%(host)s:%(port)s/ 30.0
print(parser.get('paths', 'none', fallback='x'), parser['paths'].get('none'), 'host' in parser['server'], 'x' in parser)  # expect: x None True False
print(parser.options('server'), dict(parser['paths']), repr(parser['server']['text']))
# expect: ['host', 'port', 'url', 'debug', 'text', 'timeout'] {'timeout': '30'} 'first line\nsecond line'
parser['new'] = {'a': 1, 'b': 'two'}
parser.set('new', 'c', 'three')
parser.remove_option('new', 'a')
out = io.StringIO()
parser.write(out)
print(out.getvalue())
# expect: [DEFAULT]
# expect: timeout = 30
# expect:
# expect: [server]
# expect: host = localhost
# expect: port = 8080
# expect: url = http://%(host)s:%(port)s/
# expect: debug = yes
# expect: text = first line
# expect: 	second line
# expect:
# expect: [paths]
# expect:
# expect: [new]
# expect: b = two
# expect: c = three
# expect:
# expect:
for wrong in (lambda: parser.get('nowhere', 'x'), lambda: parser.get('server', 'x'), lambda: parser['nowhere'],
              lambda: parser.set('new', 'x', 1), lambda: parser.add_section('new'), lambda: parser.getboolean('server', 'port'),
              lambda: configparser.ConfigParser().read_string('a = 1\n'),
              lambda: configparser.ConfigParser().read_string('[s]\na = 1\na = 2\n'),
              lambda: configparser.ConfigParser().read_string('[s]\n[s]\n')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: NoSectionError No section: 'nowhere'
        # expect: NoOptionError No option 'x' in section: 'server'
        # expect: KeyError 'nowhere'
        # expect: TypeError option values must be strings
        # expect: DuplicateSectionError Section 'new' already exists
        # expect: ValueError Not a boolean: 8080
        # expect: MissingSectionHeaderError File contains no section headers.
        # expect: file: '<string>', line: 1
        # expect: 'a = 1\n'
        # expect: DuplicateOptionError While reading from '<string>' [line  3]: option 'a' in section 's' already exists
        # expect: DuplicateSectionError While reading from '<string>' [line  2]: section 's' already exists
print(parser.read('missing.ini'), list(parser), parser.has_section('paths'), parser.has_option('server', 'PORT'))
# expect: [] ['DEFAULT', 'server', 'paths', 'new'] True True

out = io.StringIO()
writer = csv.writer(out)
writer.writerow(['name', 'score'])
writer.writerows([['kim, a', 1], ['lee "b"', 2.5], ['', None], ['two\nlines', 'x']])
print(repr(out.getvalue()))  # expect: 'name,score\r\n"kim, a",1\r\n"lee ""b""",2.5\r\n,\r\n"two\nlines",x\r\n'
out.seek(0)
for row in csv.reader(out):
    print(row)
    # expect: ['name', 'score']
    # expect: ['kim, a', '1']
    # expect: ['lee "b"', '2.5']
    # expect: ['', '']
    # expect: ['two\nlines', 'x']
out.seek(0)
for row in csv.DictReader(out):
    print(row['name'], row['score'])
    # expect: kim, a 1
    # expect: lee "b" 2.5
    # expect:
    # expect: two
    # expect: lines x
out = io.StringIO()
dicts = csv.DictWriter(out, fieldnames=['a', 'b'], delimiter=';', quoting=csv.QUOTE_ALL, lineterminator='\n')
dicts.writeheader()
dicts.writerow({'a': 1, 'b': 'x'})
dicts.writerow({'a': 2})
print(out.getvalue())
# expect: "a";"b"
# expect: "1";"x"
# expect: "2";""
# expect:
print(list(csv.reader(['a;"b;c"', ' d; e'], delimiter=';', skipinitialspace=True)), list(csv.reader(['1,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
# expect: [['a', 'b;c'], ['d', 'e']] [[1.0, 'x']]
print(list(csv.DictReader(['1,2,3', '4'], fieldnames=['x', 'y'])), csv.list_dialects())
# expect: [{'x': '1', 'y': '2', None: ['3']}, {'x': '4', 'y': None}] ['excel', 'excel-tab', 'unix']
try:
    dicts.writerow({'z': 1})
except ValueError as error:
    print(error)  # expect: dict contains fields not in fieldnames: 'z'
