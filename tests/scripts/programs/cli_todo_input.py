# stdin: add 우유 사기\nadd read OSTEP\ndone 1\ndone 9\ndone\nfoo\nlist\n\nquit\n
import sys, json, os
todos, path = [], '/tmp/todo_weft.json'
def save():
    with open(path, 'w', encoding='utf-8') as f: json.dump(todos, f, ensure_ascii=False)
def cmd_add(*w): todos.append({'text': ' '.join(w), 'done': False}); print(f'추가됨 #{len(todos)}')
def cmd_done(n): todos[int(n) - 1]['done'] = True
def cmd_list():
    for i, t in enumerate(todos, 1): print(f"{i:>2}. [{'x' if t['done'] else ' '}] {t['text']}")
def cmd_quit(): save(); print(open(path, encoding='utf-8').read()); os.remove(path); sys.exit(0)
while True:
    try: line = input('todo> ').strip()
    except (EOFError, KeyboardInterrupt): print('\n끝'); break
    if not line: continue
    name, *args = line.split()
    try: globals()['cmd_' + name](*args)
    except KeyError: print(f'{name}: 모르는 명령')
    except (IndexError, ValueError, TypeError) as e: print('오류:', type(e).__name__, e)
# expect: todo> 추가됨 #1
# expect: todo> 추가됨 #2
# expect: todo> todo> 오류: IndexError list index out of range
# expect: todo> 오류: TypeError cmd_done() missing 1 required positional argument: 'n'
# expect: todo> foo: 모르는 명령
# expect: todo>  1. [x] 우유 사기
# expect:  2. [ ] read OSTEP
# expect: todo> todo> [{"text": "우유 사기", "done": true}, {"text": "read OSTEP", "done": false}]
