"""Whether what is kept of education events is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import msgspec

from governance_store.records.education import EducationAttendance, EducationEvent, Means
from governance_store.records.ids import EducationEventId, OrganisationId, PersonId, education_attendance_id
from governance_store.records.kinds import kind_of

OF = EducationEventId("EDU-001")
AT = datetime(2027, 1, 12, 14, tzinfo=UTC)


def test_they_are_read_back() -> None:
    """Under stored names that stay."""
    for made, name in (
        (
            EducationEvent(
                OF, "MRI safety", date(2027, 1, 12), time(14), time(16), "Room 2", ("nurses",),
                (OrganisationId("ORG-001"),), PersonId("PER-001"), "K7PQ2M",
            ),
            "education event",
        ),
        (
            EducationAttendance(
                education_attendance_id(OF, "guest-1"), OF, Means.LIST, AT, name="Jo", body="y"
            ),
            "education attendance",
        ),
    ):  # fmt: skip
        kind = kind_of(type(made))
        assert kind.name == name
        assert kind.decode(msgspec.json.decode(kind.encode(made))) == made


def test_one_person_comes_to_one_event_once() -> None:
    """The identifier says so."""
    assert education_attendance_id(OF, "PER-001") == "EDU-001:PER-001"
