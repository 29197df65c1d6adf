"""May a letter leave while the network is silent?"""

from __future__ import annotations

from dataclasses import replace

from governance_store.records.ids import NETWORK
from governance_store.records.letter import Matter
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.rules.silence import is_silent, may_leave
from tests.governance_store.rules.test_owed import LETTER

OPEN = Network(NETWORK, "nmr", "Northmoor Imaging", Nation.ENG)
SILENT = replace(OPEN, silent=True)


def test_a_network_of_old_is_open() -> None:
    """Whoever used the clerk before there was silence goes on being told."""
    assert not is_silent(OPEN)
    assert may_leave(OPEN, LETTER)


def test_where_there_is_no_network_nothing_is_silent() -> None:
    """A record of which only parts are there is judged by what is there."""
    assert may_leave(None, LETTER)


def test_nothing_leaves_a_silent_network() -> None:
    """Whatever a letter is about."""
    assert not [one for one in Matter if may_leave(SILENT, replace(LETTER, matter=one), frozenset())]


def test_what_somebody_waits_for_leaves_even_then() -> None:
    """The exceptions are declared by their matters."""
    even_then = frozenset({Matter.INVITATION})
    assert may_leave(SILENT, LETTER, even_then)
    assert not may_leave(SILENT, replace(LETTER, matter=Matter.MEETING_CHANGED), even_then)
