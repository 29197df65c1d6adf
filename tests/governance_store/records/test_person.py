from __future__ import annotations

from governance_store.records.ids import GrantId, PersonId, PostId
from governance_store.records.kinds import kind_of
from governance_store.records.person import Grant, Permission, Person, Post

ADA = PersonId("PER-001")


def test_a_person_needs_only_a_name() -> None:
    """Somebody without an address or an organisation can be recorded, and takes part."""
    person = Person(ADA, "Ada Admin")
    assert (person.emails, person.organisation, person.active) == ((), None, True)


def test_a_grant_without_a_committee_is_for_the_whole_network() -> None:
    """That is what an empty committee means."""
    assert Grant(GrantId("GRA-001"), ADA, Permission.LEAD).committee is None


def test_a_lead_role_outlives_its_holder() -> None:
    """A post without a holder is a vacancy, not an error."""
    assert Post(PostId("POST-001"), "Clinical lead").holder is None


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert [kind_of(type_).name for type_ in (Person, Grant, Post)] == ["person", "grant", "post"]
    assert [one.value for one in Permission] == [
        "administrator", "secretary", "chair", "lead", "member", "observer",
    ]  # fmt: skip


def test_people_are_found_by_their_addresses() -> None:
    """Every address of a person leads to them, so addresses are indexed one by one."""
    assert "emails" in kind_of(Person).indexes
