"""Which document that was read into terms of reference is meant? By its identifier, such as TIM-001."""

from __future__ import annotations

from bot.parameters.named import Named
from governance_store.records.terms_import import TermsImport

AN_IMPORT: Named[TermsImport] = Named(
    called="a document that was imported",
    noun="import",
    among=lambda scene: scene.view.find(TermsImport),
    names=lambda one: (one.id,),
    shown=lambda one: one.id,
    typed_as=lambda one, _scene: one.id,
)
