import signal

print(signal.Signals.SIGTERM, repr(signal.Signals.SIGTERM), signal.Signals.SIGTERM.value, signal.Signals['SIGINT'].name)
# expect: 15 <Signals.SIGTERM: 15> 15 SIGINT
print(repr(signal.Signals(9)), signal.Signals.SIGKILL is signal.SIGKILL, signal.SIGUSR1 in list(signal.Signals))  # expect: <Signals.SIGKILL: 9> True True
print(repr(signal.Handlers.SIG_IGN), signal.SIG_DFL.value, list(signal.Handlers), list(signal.Sigmasks))
# expect: <Handlers.SIG_IGN: 1> 0 [<Handlers.SIG_DFL: 0>, <Handlers.SIG_IGN: 1>] [<Sigmasks.SIG_BLOCK: 0>, <Sigmasks.SIG_UNBLOCK: 1>, <Sigmasks.SIG_SETMASK: 2>]
for wrong in (lambda: signal.Signals(99), lambda: signal.Handlers(7), lambda: signal.Signals['NOPE'], lambda: signal.Signals.NOPE):
    try:
        wrong()
    except (ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError 99 is not a valid Signals
        # expect: ValueError 7 is not a valid Handlers
        # expect: KeyError 'NOPE'
        # expect: AttributeError NOPE
