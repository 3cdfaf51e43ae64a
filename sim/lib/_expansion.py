"""Variables of the environment in paths (os.path.expandvars)."""

import os
import re


def expanded(path):
    """$NAME and ${NAME} become what the environment says; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expanded(os.fsdecode(path)))
    return re.sub(r'\$(\w+|\{[^}]*\})', lambda match: os.environ.get(match[1].strip('{}'), match[0]), path, flags=re.ASCII)
