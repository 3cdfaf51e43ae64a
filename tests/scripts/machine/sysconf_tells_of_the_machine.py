import os, shutil
for name in ('SC_PAGE_SIZE', 'SC_CLK_TCK', 30):
    print(name, os.sysconf(name))
    # expect: SC_PAGE_SIZE 4096
    # expect: SC_CLK_TCK 100
    # expect: 30 4096
pages, free = os.sysconf('SC_PHYS_PAGES'), os.sysconf('SC_AVPHYS_PAGES')
print(0 < free < pages, os.sysconf_names['SC_PHYS_PAGES'], 'SC_NPROCESSORS_ONLN' in os.sysconf_names)  # expect: True 85 True
print(os.sysconf('SC_NPROCESSORS_ONLN') == os.cpu_count(), shutil.disk_usage('.').total > 40_000_000)  # expect: True True
for bad in (99999, 'SC_NOTHING', 1.5):
    try:
        os.sysconf(bad)
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: OSError [Errno 22] Invalid argument
        # expect: ValueError unrecognized configuration name
        # expect: TypeError configuration names must be strings or integers
