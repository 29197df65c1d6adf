"""What is told elsewhere, or is for somebody else to settle? “Elections are dealt with in article 5”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ELSEWHERE": (
        "ANYMATTER {is|are} [separately/also/fully] GOVERNED INANOTHER",
        "ANYMATTER {is|are} [separately/also/fully] GOVERNED [separately] elsewhere [in REST]",
        "for ANYMATTER [,] see REST [NUM]",
        "ANYMATTER {is|are|remains|remain} [a] {matter|matters} for RESTPLAIN [to {decide|settle|approve}]",
        "ANYMATTER {is|are|remains|remain} {reserved|left|referred} to RESTPLAIN",
        "PARTOFRULES NUM {governs|covers|deals with|regulates} ANYMATTER",
    ),
    "ANYMATTER": ("REST", "REST or/and REST"),
    "GOVERNED": (
        "governed/covered/regulated/described/addressed/handled/treated/explained", "dealt with",
        "provided for", "set/laid out/down",
    ),
    "INANOTHER": (
        "{by|in|under} [a/an/the] [separate/different/other/own/previous/later] PARTOFRULES [NUM] [of REST]",
        "{by|in|under} REST",
    ),
    "PARTOFRULES": (
        "article/articles/section/sections/clause/rule/rules/paragraph/schedule/part",
        "policy/procedure/document",
        "standing order/orders", "by law/laws", "terms of reference",
    ),
}  # fmt: skip
