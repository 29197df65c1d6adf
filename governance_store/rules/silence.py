"""May a letter leave while the network is silent? Until it is opened few things may.

A new or imported network is put in order in peace: what is recorded queues its letters, and they wait.
"""

from __future__ import annotations

from typing import Final

from governance_store.records.letter import Letter, Matter
from governance_store.records.network import Network

LEAVES_EVEN_THEN: Final = frozenset({Matter.SIGN_IN, Matter.ANSWER})
"""The matters that somebody waits for who asked for them just now."""


def is_silent(network: Network | None) -> bool:
    """Whether nobody is told anything yet."""
    return network is not None and network.silent


def may_leave(
    network: Network | None, letter: Letter, even_then: frozenset[Matter] = LEAVES_EVEN_THEN
) -> bool:
    """Whether a letter may leave, as far as the network's silence goes."""
    return not is_silent(network) or letter.matter in even_then
