"""With which template is a paper printed now? The one that was put in use, else the shipped one."""

from __future__ import annotations

from bot.commands.base import Act
from governance_store.records.ids import template_choice_id
from governance_store.records.template import Template, TemplateChoice


def version_in_use(act: Act, of: str) -> Template | None:
    """The version that is in use, or None where the shipped one is."""
    choice = act.view.maybe(TemplateChoice, template_choice_id(of))
    return act.view.get(Template, choice.version) if choice and choice.version else None


def template_bytes(act: Act, version: Template | None) -> bytes | None:
    """The file of a version, as it was installed; None for the shipped one. Raises what the vault does."""
    return act.store.vault.read(version.file) if version else None
