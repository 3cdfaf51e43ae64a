# readline: the history is kept; nobody edits lines here.
import os
import readline
import tempfile


def tried(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)


readline.clear_history()
readline.add_history('one')
readline.add_history('zwei ü')
print(readline.get_current_history_length(), [readline.get_history_item(i) for i in range(4)])  # expect: 2 [None, 'one', 'zwei ü', None]
readline.replace_history_item(0, 'first')
for function, *arguments in ((readline.add_history, 5), (readline.remove_history_item, -1), (readline.replace_history_item, 7, 'x'),
                             (readline.set_completer, 5), (readline.set_startup_hook, 5), (readline.parse_and_bind, 'tab: complete'),
                             (readline.read_history_file, '/nope')):
    tried(function, *arguments)
    # expect: TypeError bad argument type for built-in operation
    # expect: ValueError History index cannot be negative
    # expect: ValueError No history item at position 7
    # expect: TypeError set_completer(func): argument not callable
    # expect: TypeError set_startup_hook(func): argument not callable
    # expect: None
    # expect: FileNotFoundError [Errno 2] No such file or directory
path = os.path.join(tempfile.mkdtemp(), 'history')
tried(readline.append_history_file, 1, path)  # expect: FileNotFoundError [Errno 2] No such file or directory
readline.write_history_file(path)
readline.append_history_file(1, path)
print(open(path).read().split('\n'))  # expect: ['first', 'zwei ü', 'zwei ü', '']
readline.set_history_length(1)
readline.write_history_file(path)
readline.read_history_file(path)
print(readline.get_history_length(), readline.get_current_history_length(), readline.get_history_item(3))  # expect: 1 3 zwei ü
readline.remove_history_item(0)
readline.set_completer(max)
print(readline.get_completer(), repr(readline.get_completer_delims()), repr(readline.get_line_buffer()), readline.get_history_item(1))
# expect: <built-in function max> ' \t\n`~!@#$%^&*()-=+[{]}\\|;:\'",<>/?' '' zwei ü
