"""Who takes part, what may they do, and which lead role do they hold? People, permissions and posts (IN-201).

A person is referred to by id everywhere else; name and addresses stand here alone, and can be erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from governance_store.records.ids import CommitteeId, GrantId, OrganisationId, PersonId, PostId
from governance_store.records.kinds import record


class Reached(StrEnum):
    """How letters reach a person."""

    MAIL = "mail"
    POST = "post"
    SLACK = "slack"
    BOTH = "both"


@record("person", indexes=("emails", "organisation", "active"))
@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is reached and recorded; the first address is the one that letters go to.

    `also_of` are further organisations. `leaves` is the day from which they take part no longer, known
    beforehand. Somebody is away from `away_from`, if that is said, up to and with `away_until`.
    """

    id: PersonId
    name: str
    emails: tuple[str, ...] = ()
    organisation: OrganisationId | None = None
    profession: str = ""
    active: bool = True
    also_of: tuple[OrganisationId, ...] = ()
    joined: date | None = None
    leaves: date | None = None
    away_from: date | None = None
    away_until: date | None = None
    reached: Reached = Reached.MAIL
    postal: str = ""
    brief_at: time | None = None
    """At what hour they have their brief; None for the usual one."""
    brief_on: int | None = None
    """On which day of the week alone, Monday being 0; None for each working day."""


class Permission(StrEnum):
    """What a person may do; chair, secretary and member follow from the committee's own record."""

    ADMINISTRATOR = "administrator"
    SECRETARY = "secretary"
    CHAIR = "chair"
    LEAD = "lead"
    MEMBER = "member"
    OBSERVER = "observer"


@record("grant", indexes=("person",))
@dataclass(frozen=True, slots=True)
class Grant:
    """A permission given to a person, for the whole network or for one committee."""

    id: GrantId
    person: PersonId
    permission: Permission
    committee: CommitteeId | None = None
    active: bool = True


@record("post", indexes=("holder",))
@dataclass(frozen=True, slots=True)
class Post:
    """A lead role of the network, which outlives its holder; without a holder it is vacant.

    `route` is how the holder was appointed, `until` the last day of the term, `vacant_since` the day from
    which nobody held it. The description of the job is a web address, or what it is filed under.
    """

    id: PostId
    title: str
    holder: PersonId | None = None
    since: date | None = None
    active: bool = True
    until: date | None = None
    route: str = ""
    time: str = ""
    description: str = ""
    vacant_since: date | None = None
