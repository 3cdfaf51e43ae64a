import configparser, io
c = configparser.ConfigParser()
c.read_string('''
[DEFAULT]
debug = no
[server]
host = localhost
port = 8080
url = http://%(host)s:%(port)s/
debug = yes
[empty]
''')
print(c.sections(), c['server']['url'], c.getint('server', 'port'), c.getboolean('server', 'debug'), c.getboolean('empty', 'debug'), 'host' in c['server'], c.get('empty', 'x', fallback='fb'), dict(c['server']), list(c['empty']))
# expect: ['server', 'empty'] http://localhost:8080/ 8080 True False True fb {'host': 'localhost', 'port': '8080', 'url': 'http://localhost:8080/', 'debug': 'yes'} ['debug']
c['new'] = {'a': '1', 'b': 'two'}; c.set('new', 'c', '3.5'); print(c.getfloat('new', 'c'), c.has_section('new'), c.remove_option('new', 'a'), c.options('new'))
# expect: 3.5 True True ['b', 'c', 'debug']
o = io.StringIO(); c.write(o); print(o.getvalue())
# expect: [DEFAULT]
# expect: debug = no
# expect:
# expect: [server]
# expect: host = localhost
# expect: port = 8080
# expect: url = http://%(host)s:%(port)s/
# expect: debug = yes
# expect:
# expect: [empty]
# expect:
# expect: [new]
# expect: b = two
# expect: c = 3.5
# expect:
# expect:
for f in (lambda: c['nope'], lambda: c.get('server', 'nope'), lambda: c.getint('server', 'host'), lambda: c.add_section('new'), lambda: c.set('zzz', 'a', 'b'), lambda: c.read_string('key = 1')):
    try: f()
    except Exception as e: print(type(e).__name__, str(e).split('\n')[0])
    # expect: KeyError 'nope'
    # expect: NoOptionError No option 'nope' in section: 'server'
    # expect: ValueError invalid literal for int() with base 10: 'localhost'
    # expect: DuplicateSectionError Section 'new' already exists
    # expect: NoSectionError No section: 'zzz'
    # expect: MissingSectionHeaderError File contains no section headers.

from configparser import *
p = ConfigParser({'count': 1, 'Share': '50%'})
print(p.defaults(), RawConfigParser({'count': 1}).defaults())
try:
    p.read_string('[s]\nfirst\nb = 2\nlast one\n', 'name')
except ParsingError as e:
    print(e, e.errors, e.source, p['s']['b'])
try:
    p.read_string('[t]\n[t]\n')
except DuplicateSectionError as e:
    print(e.lineno, e.source, e.section, type(e).__module__)
# expect: {'count': '1', 'share': '50%'} {'count': 1}
# expect: Source contains parsing errors: 'name'
# expect: 	[line  2]: 'first\n'
# expect: 	[line  4]: 'last one\n' [(2, "'first\\n'"), (4, "'last one\\n'")] name 2
# expect: 2 <string> t configparser
