"""A real mailbox for all tests that need one, empty for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.surfaces.mail.mailboxes import Mailbox, mailbox


@pytest.fixture(scope="session")
def running_mailbox() -> Iterator[Mailbox]:
    """A mailbox that runs as long as tests do: it takes its time to start and to stop."""
    with mailbox() as running:
        yield running


@pytest.fixture
def box(running_mailbox: Mailbox) -> Mailbox:
    """The mailbox, emptied."""
    with running_mailbox.line() as line:
        line.select("INBOX")
        line.uid("STORE", "1:*", "+FLAGS", r"(\Deleted)")
        line.expunge()
    return running_mailbox
