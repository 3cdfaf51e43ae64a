import os, signal, time
got = []
signal.signal(signal.SIGUSR1, lambda n, f: got.append(n))
signal.signal(signal.SIGUSR2, lambda n, f: got.append(n))
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2]))  # expect: set()
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
print(got, signal.sigpending())  # expect: [] {<Signals.SIGUSR1: 10>}
print(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])))  # expect: [<Signals.SIGUSR1: 10>, <Signals.SIGUSR2: 12>]
print(signal.sigwait({signal.SIGUSR1}), got, signal.sigpending())  # expect: 10 [] set()
os.kill(os.getpid(), signal.SIGUSR2)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
print(got)  # expect: [12]
print(signal.pthread_sigmask(signal.SIG_SETMASK, []), got)  # expect: {<Signals.SIGUSR1: 10>} [12]
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGCHLD])
t = time.time()
print(signal.sigtimedwait([signal.SIGUSR1], 0.1), time.time() - t >= 0.1)  # expect: None True
pid = os.fork()
if pid == 0:
    time.sleep(0.1)
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(7)
info = signal.sigwaitinfo([signal.SIGUSR1])
print(info.si_signo, info.si_pid == pid, info.si_code)  # expect: 10 True 0
print(signal.sigwait([signal.SIGCHLD]), os.waitpid(pid, 0)[1])  # expect: 17 1792
print(signal.sigtimedwait([signal.SIGUSR1], 0))  # expect: None

