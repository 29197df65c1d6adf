"""Whether the nations are those whose bank holidays are published."""

from __future__ import annotations

from governance_store.records.nation import Nation


def test_every_nation_has_a_name() -> None:
    """People read names, the record keeps codes."""
    assert {nation.value: nation.full_name for nation in Nation} == {
        "ENG": "England",
        "WLS": "Wales",
        "SCT": "Scotland",
        "NIR": "Northern Ireland",
    }
