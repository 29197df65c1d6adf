"""Which document that was read in is meant? By its identifier, such as TIM-001 or MIM-001."""

from __future__ import annotations

from bot.parameters.named import Named
from governance_store.records.minutes_import import MinutesImport
from governance_store.records.terms_import import TermsImport

AN_IMPORT: Named[TermsImport] = Named(
    called="a document that was imported",
    noun="import",
    among=lambda scene: scene.view.find(TermsImport),
    names=lambda one: (one.id,),
    shown=lambda one: one.id,
    typed_as=lambda one, _scene: one.id,
)
A_MINUTES_IMPORT: Named[MinutesImport] = Named(
    called="a document of minutes that was imported",
    noun="import of minutes",
    among=lambda scene: scene.view.find(MinutesImport),
    names=lambda one: (one.id,),
    shown=lambda one: one.id,
    typed_as=lambda one, _scene: one.id,
)
