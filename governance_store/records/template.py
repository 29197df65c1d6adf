"""Which templates have people made of the shipped ones, and which is a paper printed with?

A version is kept for good; which one is in use is a record of its own, so going back is one change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import PersonId, TemplateChoiceId, TemplateId
from governance_store.records.kinds import record


@record("template", indexes=("of",))
@dataclass(frozen=True, slots=True)
class Template:
    """One version that was installed: `of` says of which paper (`tor`), `file` is its digest in the vault."""

    id: TemplateId
    of: str
    number: int
    file: str
    file_name: str
    installed: datetime
    installed_by: PersonId


@record("template choice")
@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """What a paper is printed with: a version, or, where there is none, the template that was shipped."""

    id: TemplateChoiceId
    of: str
    version: TemplateId | None = None
