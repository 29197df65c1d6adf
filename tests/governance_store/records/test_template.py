from __future__ import annotations

from datetime import UTC, datetime

from governance_store.records.ids import PersonId, template_choice_id, template_id
from governance_store.records.kinds import kind_of
from governance_store.records.template import Template, TemplateChoice


def test_the_stored_names_stay_as_they_are() -> None:
    """What the journal holds is read by these names for ever."""
    assert kind_of(Template).name == "template"
    assert kind_of(TemplateChoice).name == "template choice"
    assert kind_of(Template).fields == {
        "id",
        "of",
        "number",
        "file",
        "file_name",
        "installed",
        "installed_by",
    }


def test_a_version_and_a_choice_are_read_back_as_they_were_written() -> None:
    """The choice of the shipped one names no version."""
    version = Template(
        template_id("tor", 2),
        "tor",
        2,
        "sha256:x",
        "Ours.docx",
        datetime(2026, 11, 2, 9, tzinfo=UTC),
        PersonId("PER-001"),
    )
    choice = TemplateChoice(template_choice_id("tor"), "tor")
    assert (version.id, choice.id, choice.version) == ("TPL-tor-v2", "TPL-tor", None)
    assert kind_of(Template).encode(version)
    assert kind_of(TemplateChoice).encode(choice)
