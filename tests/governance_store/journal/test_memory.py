from __future__ import annotations

import pytest

from governance_store.journal.base import Journal
from governance_store.journal.memory import MemoryJournal
from tests.governance_store.journal.contract import JournalContract


class TestMemoryJournal(JournalContract):
    @pytest.fixture
    def journal(self) -> Journal:
        """A new journal in memory."""
        return MemoryJournal()
