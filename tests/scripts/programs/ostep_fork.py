import random, sys
from optparse import OptionParser
class Forker:
    def __init__(self, fork_percentage, actions, action_list, seed):
        self.fork_percentage = fork_percentage
        self.max_actions = actions
        self.root_name = 'a'
        self.curr_index = ord(self.root_name) + 1
        self.children = {}
        self.parents = {}
        self.process_list = []
        random.seed(seed)
        self.process_list.append(self.root_name)
        self.children[self.root_name] = []
        self.parents[self.root_name] = None
    def grow(self):
        l = list(); l.append(self.root_name)
        return l
    def walk(self, p, level, pmask, is_last):
        print('                               ', end='')
        if level > 0:
            for i in range(level-1):
                if pmask[i] == True: print('│   ', end='')
                else: print('    ', end='')
            if pmask[level-1]:
                if is_last: print('└── ', end='')
                else: print('├── ', end='')
            else: print('└── ', end='')
        print('%s' % p)
        pmask[level] = True
        for child in self.children[p][:-1]: self.walk(child, level + 1, pmask, False)
        if len(self.children[p]) == 0: return
        child = self.children[p][-1]
        pmask[level] = False
        self.walk(child, level + 1, pmask, True)
    def do_fork(self, p, c):
        self.process_list.append(c); self.children[c] = []; self.children[p].append(c); self.parents[c] = p
        return '%s forks %s' % (p, c)
    def do_exit(self, p):
        self.process_list.remove(p)
        for orphan in self.children[p]:
            self.parents[orphan] = self.root_name
            self.children[self.root_name].append(orphan)
        self.children[self.parents[p]].remove(p)
        self.children[p] = []; self.parents[p] = -1
        return '%s EXITS' % p
    def run(self):
        print('                           Process Tree:')
        self.walk(self.root_name, 0, {}, False)
        for i in range(self.max_actions):
            if random.random() < self.fork_percentage or len(self.process_list) == 1:
                p = random.choice(self.process_list); c = chr(self.curr_index); self.curr_index += 1
                a = self.do_fork(p, c)
            else:
                p = random.choice(self.process_list[1:]); a = self.do_exit(p)
            print('Action:', a); self.walk(self.root_name, 0, {}, False)
f = Forker(0.7, 6, '', 10)
f.run()
# expect:                            Process Tree:
# expect:                                a
# expect: Action: a forks b
# expect:                                a
# expect:                                └── b
# expect: Action: a forks c
# expect:                                a
# expect:                                ├── b
# expect:                                └── c
# expect: Action: b forks d
# expect:                                a
# expect:                                ├── b
# expect:                                │   └── d
# expect:                                └── c
# expect: Action: d EXITS
# expect:                                a
# expect:                                ├── b
# expect:                                └── c
# expect: Action: b EXITS
# expect:                                a
# expect:                                └── c
# expect: Action: c forks e
# expect:                                a
# expect:                                └── c
# expect:                                    └── e
