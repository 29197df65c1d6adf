"""Is an import kept with what was said of it?"""

from __future__ import annotations

import json

from governance_store.records.ids import ImportId
from governance_store.records.importing import Import, ImportState, Mapped
from governance_store.records.kinds import kind_of


def test_it_is_read_back_as_it_was_written() -> None:
    """With every column that somebody mapped otherwise."""
    mapped = (Mapped("People", "Trust", "organisation"), Mapped("", "Phone", "nothing"))
    one = Import(ImportId("IMP-001"), "sha256:0", "people.xlsx", "abc", mapped)
    kind = kind_of(Import)
    assert kind.name == "import"
    assert kind.decode(json.loads(kind.encode(one))) == one


def test_it_is_proposed_before_it_is_taken_in() -> None:
    """The stored names stay as they are."""
    assert Import(ImportId("IMP-001"), "", "", "").state is ImportState.PROPOSED
    assert [one.value for one in ImportState] == ["proposed", "taken in"]
