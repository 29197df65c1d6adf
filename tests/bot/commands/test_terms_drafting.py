from __future__ import annotations

from bot.commands.terms_drafting import draft_of, seen_of
from governance_store.records.committee import Committee
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection, TermsState
from governance_store.rules.terms_fields import FIELDS
from tests.bot.conftest import Spoken

BOARD = "COM-001"
AGREED = 'tor agree board by all members on 1 Nov 2026 minute "IB/2627/001" because "typed in from paper"'


def test_the_first_version_begins_with_its_first_field(house: Spoken) -> None:
    """Where there is nothing, the version is written down with the change."""
    house.done('committee add "CT Group" short ct')
    with house.store.reading() as view:
        draft = draft_of(view, view.get(Committee, "COM-003"))
    changed = draft.clause("notice", "1 day")
    assert draft.records(changed) == (draft.terms, changed)
    assert (draft.terms.number, draft.before, draft.is_begun) == (1, None, False)


def test_a_draft_that_nobody_agreed_to_is_changed_itself(house: Spoken) -> None:
    """Only what differs is written down."""
    with house.store.reading() as view:
        draft = draft_of(view, view.get(Committee, BOARD))
    changed = draft.clause("notice", "1 day")
    assert (draft.records(changed), draft.text("notice"), draft.text("papers")) == (
        (changed,),
        "10 clear days",
        "",
    )


def test_the_next_version_copies_what_still_stands(house: Spoken) -> None:
    """Clauses and sections under new identifiers; what was taken back is left behind; each record once."""
    house.done('tor section board "One" "1"')
    house.done('tor section board "Two" "2"')
    house.done('tor section board "One" remove')
    house.done("tor unset board frequency")
    house.done(AGREED)
    with house.store.reading() as view:
        draft = draft_of(view, view.get(Committee, BOARD))
    written = draft.records(draft.clause("notice", "1 day"))
    assert [one.id for one in written] == [
        "TOR-COM-001-v2",
        "TOR-COM-001-v2:quorum",
        "TOR-COM-001-v2:notice",
        "TOR-COM-001-v2:section-1",
    ]
    (notice,) = [one for one in written if isinstance(one, Clause) and one.field == "notice"]
    (section,) = [one for one in written if isinstance(one, TermsSection)]
    assert (notice.text, section.title) == ("1 day", "Two")


def test_a_draft_that_somebody_agreed_to_is_superseded(house: Spoken) -> None:
    """With the change that begins the next one."""
    house.done(AGREED.replace("all members", "nht"))
    with house.store.reading() as view:
        draft = draft_of(view, view.get(Committee, BOARD))
    states = {one.number: one.state for one in draft.records() if isinstance(one, TermsOfReference)}
    assert states == {1: TermsState.SUPERSEDED, 2: TermsState.DRAFT}


def test_a_form_carries_what_it_has_shown(house: Spoken) -> None:
    """The version and every field of it, those not there yet included; or the one section."""
    house.done('tor section board "One" "1"')
    with house.store.reading() as view:
        draft = draft_of(view, view.get(Committee, BOARD))
        seen = dict(seen_of(view, draft))
        of_section = seen_of(view, draft, draft.sections[0])
    assert len(seen) == 1 + len(FIELDS)
    assert (seen["terms TOR-COM-001-v1"], seen["clause TOR-COM-001-v1:papers"]) == (1, 0)
    assert of_section == (("terms TOR-COM-001-v1", 1), ("section TOR-COM-001-v1:section-1", 1))
