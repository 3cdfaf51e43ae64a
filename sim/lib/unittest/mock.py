"""Stand-ins for objects: they accept every call, remember it, and let a test ask about it afterwards."""

from unittest._mock_autospec import create_autospec, mock_open
from unittest._mock_base import ANY, DEFAULT, FILTER_DIR, InvalidSpecError, Mock, NonCallableMock, seal, sentinel
from unittest._mock_calls import call
from unittest._mock_magic import AsyncMock, MagicMock, NonCallableMagicMock, PropertyMock
from unittest._mock_patch import patch

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR',
           'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

for _each in (AsyncMock, InvalidSpecError, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock):
    _each.__module__ = 'unittest.mock'
