from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from governance_store.projection.trail import NOTHING_BEFORE, Trail


@given(st.lists(st.integers(0, 4)))
def test_a_trail_leads_back_through_the_changes_of_one_record(changed: list[int]) -> None:
    """However changes of several records alternate, each record's own are found, the last one first."""
    trail, last = Trail(), dict.fromkeys(range(5), NOTHING_BEFORE)
    for commit, record in enumerate(changed, 1):
        last[record] = trail.add(commit, last[record])
    for record in range(5):
        expected = [commit for commit, one in enumerate(changed, 1) if one == record]
        assert list(trail.back_from(last[record])) == expected[::-1]
