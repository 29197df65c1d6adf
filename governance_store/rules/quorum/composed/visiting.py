"""Who else may come and speak, without belonging to the body? Such count for nothing, and may stay away."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "VISITING": (
        "VISITOR MAYCOME [VISITHOW] [VISITWHY] [VISITHOW]",
        "VISITOR MAYCOME [VISITWHY] [VISITHOW] {[,] but/and|[,] though} [they/he/she] NOVOICE",
        "VISITOR [normally/usually/generally] {come|comes|attend|attends} [ITSMEETS] VISITWHY",
        "VISITOR {normally|usually|generally|often} {come|comes|attend|attends} [ITSMEETS] [VISITWHY]",
        ("VISITOR {is|are} {normally|usually|generally|often} {there|present|in attendance} [ITSMEETS] "
        "[VISITWHY]"),
        ("VISITOR {has|have} {the|a} right to {speak|address SUBJECT|address it|be heard|attend|attend and "
        "speak} [VISITHOW]"),
        ("VISITOR {has|have} a {place|seat} at the table {[,] but|and|without} {not a vote|no vote|a "
        "vote|does not vote}"),
        ("VISITOR {attends|attend|comes|come} [ITSMEETS] {ASWISHED|WHENASKED} [[,] {and|but} {STRANGER|"
        "NOVOICE}]"),
        "VISITOR {is|are} {there|present|in attendance} [only] VISITWHY [only]",
        ("VISITOR {attends|attend|comes|come} {when|if|where|while} {their|his|her|its} RESTPLAIN {is|are} "
        "[being] "
        "{discussed|considered|on the agenda|dealt with}"),
        ("VISITOR {may|can} send {an observer|observers|a guest|guests|{somebody|someone|people} to {watch|"
        "observe|listen}} "
        "[[,] {who|but they} NOVOICE]"),
        "VISITOR {may|can} {insist on being heard|demand to be heard}",
        "VISITOR {serves|serve|supports|support|advises|advise|helps|help} SUBJECT {and|but} NOVOICE",
        "VISITOR {is|are} admitted VISITHOW",
        "VISITOR {sit|sits} with SUBJECT {and|but} NOVOICE", "VISITOR {is|are} heard {and|but} NOVOICE",
        "VISITOR {is|are} heard [VISITHOW]",
        ("{[the] chair|[the] SOMEONE|members} {may|can} {invite|ask|allow|admit} VISITOR to VISITVERB [and "
        "VISITVERB] "
        "[VISITHOW]"),
        "SUBJECT {may|can} {invite|ask|allow|admit|call in|hear} VISITOR [to VISITVERB] [VISITHOW]",
        "VISITOR {may|can|shall|must} attend only VISITHOW",
        "VISITOR {is|are} {only|merely|just} in attendance [ITSMEETS]",
        "VISITOR {is|are} in attendance only [ITSMEETS]",
        "VISITOR {attend|attends} [ITSMEETS] only [VISITHOW]",
        "VISITOR {attend|attends} [ITSMEETS] in an advisory {role|capacity} [only]",
        "VISITOR {is|are} [not] entitled to {speak|address SUBJECT}",
    ),
    "VISITOR": (
        "[UPTOSO] NUM {observers|guests|visitors|advisers|officers|members of the public|members of staff}",
        "SOMEONE", "[the] [external/internal] SOMEONE and [the] SOMEONE", "anyone/anybody/everyone else",
        "others", "other SOMEONE", "members of the public", "the public",
        "other {officers|staff|people|guests|persons}", "such other people", "SOMEONE or SOMEONE",
        "a representative of SOMEONE", "[the/a] representative/representatives of SOMEONE",
        "non members", "people who are not members", "SOMEONE , SOMEONE and SOMEONE",
        "any {officer|resident|student|parent|member of the public|official}", "any other {person|officer}",
        "a/the SOMEONE", "[a/any] {person|people|officer|officers} from SOMEONE", "staff",
        "those who are not members",
        ("[a/an/any/the/other] SOMEONE {who|that} {is|are} not {on {it|the BODYNAME}|[a] {member|members} "
        "[of {it|the BODYNAME}]}"),
        ("[a/an/any/the/other] NOUN {who|that} {is|are} not {on {it|the BODYNAME}|[a] {member|members} of "
        "{it|the BODYNAME}}"), "{everyone|everybody|anyone|anybody|all} else {on|in|from} {it|the BODYNAME}",
        "[the/any/all] other [BODYNAME] NOUN [{of|on} {it|the BODYNAME}]",
        "[the/any/all] other members of {it|the BODYNAME}", "[the] rest of the {BODYNAME|members}",
    ),
    "MAYCOME": (
        "{may|can|is able to|are able to|is free to|are free to} [also] VISITVERB [and VISITVERB]",
        "{is|are} [always|also] welcome [to VISITVERB]", "{is|are} welcome to VISITVERB",
        ("{may|can} be {asked|invited|called|called in|brought in|allowed|permitted} [along/in] "
        "[to VISITVERB [and VISITVERB]]"),
        "{is|are|shall be|will be} entitled to VISITVERB [and VISITVERB]",
        "{is|are} {asked|invited|allowed|permitted} to VISITVERB [and VISITVERB]",
        "{is|are|will be|shall be} invited", "{may|can} VISITVERB , VISITVERB and VISITVERB",
    ),
    "VISITVERB": (
        "attend [ITSMEETS]", "come [along] [ITSMEETS]", "speak [ITSMEETS]", "watch [ITSMEETS]",
        "listen [ITSMEETS]", "observe [ITSMEETS]",
        "sit in [on {it|the meeting|meetings|a meeting|any meeting}]",
        "address {it|the meeting|SUBJECT}", "advise [it|SUBJECT]",
        "give {advice|evidence|its REST|their REST}", "be {present|heard|there|in attendance} [ITSMEETS]",
        "take part [in {the|its} {discussion|debate|discussions|debates}]",
        "join [in] {the|its} {discussion|debate|discussions}",
        "ask questions", "sit in the {gallery|public seats|public gallery}", "answer questions",
        "report [to it|to SUBJECT]", "present {papers|reports|a paper|a report|its case}",
        "put questions [to {it|SUBJECT|members|the chair}]", "contribute to {the|its} discussion",
        "assist [it]", "help it", "stay",
        "make {representations|statements}",
        "receive {its|the} papers", "sit {at|with} {the table|SUBJECT}",
    ),
    "ITSMEETS": (("[at/to] [its/the/a/any/all/every/each/such/most/some] [open/public] meeting/meetings [of "
    "SUBJECT]"), "them", "along", "to it"),
    "VISITHOW": (
        "with no vote", "without {a vote|voting|the right to vote}",
        ", {with no vote|without a vote|without voting}",
        "if/when/as/whenever {they|he|she|it} {like|likes|wish|wishes|choose|chooses}", "ASWISHED",
        "by/on/at {invitation|[the] SOMEONE invitation|request|invitation of REST}",
        "at [the] SOMEONE {invitation|request|discretion|pleasure}",
        "{at|by|with} [the] {invitation|request|permission|leave|consent|discretion|agreement} of REST",
        ("{if|when|where} {[the] TERM|it|SUBJECT|[the] SOMEONE} "
        "{allows|agrees|permits|wishes|asks|invites|so decides|thinks fit} [it|them|so]"), "WHENASKED",
        "at the {start|end|outset} [of {the|each|every|a} meeting]",
        "with {[the] SOMEONE {leave|permission|consent}|leave|permission}",
        "as {guests|observers|an observer|a guest|advisers|an adviser}",
        "on {matters|items|business} {of|in|on} REST", "on {any|an|the} {item|matter} {of|in|on} REST",
    ),
    "WHENASKED": (("when/if/where/as/whenever [it|they|he|she] [is/are] "
    "{invited|asked|needed|required|wanted|requested|called} [to do so|to VISITVERB]"), "by invitation",
    "on request", "as/when/if needed/required/necessary"),
    "VISITWHY": (
    "ex officio [[,] {without a vote|with no vote}]", "as {observers|an observer|advisers} only",
    ("to {advise|help|assist|observe|report|answer questions|give "
    "advice|listen|watch|speak|offer advice|inform REST} [it|SUBJECT|REST]"), "in an advisory capacity",
    "as {advisers|observers|an adviser|an observer}", "for {advice|their advice|its items|their items}"),
    "ASWISHED": ("as {it|SUBJECT|[the] SOMEONE} {wishes|asks|directs|decides|sees fit|thinks fit}",),
    "NOVOICE": ("MUTE", "not vote",
    "take/takes no part in {decisions|the decision|the decisions|voting|the vote|any vote}",
    "do/does not vote [on it]", "have/has no say [in REST]", "{may not|cannot} {move|second} REST",
    "has/have no vote"),
}  # fmt: skip
