"""Which education event is meant? EDU-001, or its topic; of one that is repeated, by its day."""

from __future__ import annotations

from typing import Final

from bot.parameters.named import Named
from governance_store.records.education import EducationEvent
from governance_store.rules.local_time import date_in_full

AN_EVENT: Final[Named[EducationEvent]] = Named(
    called="an education event",
    noun="education event",
    among=lambda scene: scene.view.find(EducationEvent),
    names=lambda event: (event.id,),
    shown=lambda event: event.topic,
    typed_as=lambda event, _scene: event.id,
    told_apart=lambda event, _scene: date_in_full(event.day),
)
