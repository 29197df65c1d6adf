from __future__ import annotations

from governance_store.rules.quorum.composed.pieces import Noted, Number, Term, others, such


def test_pieces_are_parted_by_kind() -> None:
    """In order; the others too."""
    pieces = (Number(1), Noted(), Term("nurse"), Number(2))
    assert such(pieces, Number) == [Number(1), Number(2)]
    assert others(pieces, Number, Noted) == (Term("nurse"),)
