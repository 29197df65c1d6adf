"""What a paper is printed with: the version that was put in use, else the shipped template."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

from bot.commands.base import Act
from bot.commands.template_in_use import template_bytes, version_in_use
from governance_store import Desk, memory_store
from governance_store.records.ids import PersonId, template_choice_id, template_id
from governance_store.records.template import Template, TemplateChoice

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


class Acting:
    """As much of an act as is asked for."""

    def __init__(self) -> None:
        self.store = memory_store()
        self.version = Template(
            template_id("tor", 1),
            "tor",
            1,
            self.store.vault.keep(b"ours"),
            "ours.docx",
            NOW,
            PersonId("PER-001"),
        )

    def commit(self, *records: Template | TemplateChoice) -> None:
        with self.store.writing() as desk:
            assert isinstance(desk, Desk)
            desk.commit(at=NOW, actor="clerk", surface="test", verb="test.made", records=records)

    def in_use(self) -> tuple[Template | None, bytes | None]:
        with self.store.reading() as view:
            act = cast("Act", type("Seen", (), {"view": view, "store": self.store}))
            version = version_in_use(act, "tor")
            return version, template_bytes(act, version)


def test_the_shipped_one_until_another_is_chosen_and_after_it_is_restored() -> None:
    """A version that is only kept is not used."""
    acting = Acting()
    acting.commit(acting.version)
    assert acting.in_use() == (None, None)
    acting.commit(TemplateChoice(template_choice_id("tor"), "tor", acting.version.id))
    assert acting.in_use() == (acting.version, b"ours")
    acting.commit(TemplateChoice(template_choice_id("tor"), "tor"))
    assert acting.in_use() == (None, None)
