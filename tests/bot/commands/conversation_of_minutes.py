"""The part of the long conversation in which a meeting is minuted, and what it gave rise to is done."""

from __future__ import annotations

from typing import Final

OF_MINUTES: Final = r"""
Sam: minutes start MTG-2026-001
Sam: minutes start MTG-2026-001
Sam: #arrive asha
Sam: #topic MRI backlog
Sam: #agreed To adopt the plan
Sam: #action @asha send it by 3 Feb
Sam: #action send it
Sam: #agred x
Asha: minutes say meeting MTG-2026-001 We looked at the figures
Sam: minutes motion MTG-2026-001 That we meet monthly
Asha: minutes vote MTG-2026-001 for
Asha: minutes vote MTG-2026-001
Obi: minutes show MTG-2026-001
Sam: #endvote
Sam: minutes undo MTG-2026-001
Sam: minutes undo MTG-2026-001
Sam: minutes correct MTG-2026-001 5 We looked at the new figures
Sam: minutes import MTG-2026-001 minutes.docx
Sam: minutes import MTG-2026-001
Sam: minutes proposal MIM-001
Sam: minutes take MIM-001 keep the rest
Sam: minutes take MIM-001
Sam: minutes take MIM-001
Sam: minutes take MIM-009
Sam: #confidential because staff are named
Sam: #info of somebody
Sam: #public
Sam: minutes close MTG-2026-001
Obi: minutes show MTG-2026-001 confidential
Asha: minutes check MTG-2026-001
Sam: minutes receipts MTG-2026-001
Sam: minutes send MTG-2026-001
Sam: minutes send MTG-2026-001
Asha: minutes acknowledge MTG-2026-001
Asha: minutes acknowledge MTG-2026-001 version 9
Asha: minutes propose MTG-2026-001 1 A better topic
Asha: minutes propose MTG-2026-001 2 Another
Sam: minutes accept COR-0001
Sam: minutes decline COR-0002 because it was not so
Sam: minutes receipts MTG-2026-001
Sam: minutes approve MTG-2026-001
Obi: minutes verify board.docx
Sam: record history COR-0001
Obi: minutes document MTG-2026-001 text
Obi: minutes document MTG-2026-001 confidential
Sam: record history MTG-2026-001:minutes:line-1
Obi: decision list
Obi: decision list board decided about the plan
Obi: decision show 001(a)
Obi: decision show IB/2627/099
Sam: record show DCS-2026-0001
Sam: record show ACT-2026-0001
Obi: action list
Asha: action list mine
Obi: action list board overdue
Asha: action update 001.1 Four of six sites have it
Asha: action extend 001.1 to 2 Mar 2027 because late
Asha: action snooze 001.1 until 15 Dec 2026 because "the supplier is away"
Asha: action snooze 001.1 until 2 Mar 2027 because x
Asha: action extend 001.1 to 2 Mar 2027 agreed by sam because late
Sam: action set 001.1 priority high with lena at nht
Asha: action reassign 001.1 to lena because I leave
Lena: brief
Lena: action decline 001.1 because I have enough
Asha: action reassign 001.1 to lena
Lena: action accept 001.1
Asha: action add "Clinical lead" "Report on the backlog" by 12 Jan 2027
Sam: action add lena
Obi: action add obi x
Lena: action done 001.1 evidence "https://example.org/policy"
Sam: brief
Sam: action reopen 001.1 because one site is missing
Sam: action close 001.1
Obi: action show 001.1
Obi: action document board all excel
Obi: action document
Obi: action document csv
Obi: action show 009.9
Sam: record history ACT-2026-0001
Sam: record show ACT-2026-0001:entry-2
Sam: committee set board actions closed by meeting
Sam: resolution list
Sam: resolution open board "To adopt the policy" by 3 Feb 2027
Sam: tor set board written resolution yes
Sam: tor set board threshold "whoever is keen"
Sam: resolution open board "To adopt the policy" by 3 Feb 2027
Sam: resolution open board "To lease a van" by 3 Feb 2027 excluding "Mia Member"
Asha: resolution vote WR01 for
Asha: resolution vote WR01 for
Obi: resolution vote WR01 for
Obi: resolution show WR01
Sam: resolution show WR01
Sam: resolution extend WR01 to 10 Feb 2027
Asha: resolution declare WR01 I sell it
Cora: resolution vote WR01 for
Sam: resolution list board
Obi: decision show WR01
Sam: resolution open board "To go on" by 3 Feb 2027
Asha: resolution meeting WR02 because it costs too much
Sam: resolution open board "To stop" by 3 Feb 2027
Sam: resolution withdraw WR03 because we go on
Cora: resolution vote WR03 for
Obi: resolution show WR09
Sam: decision effect 001(a) guideline "MRI safety, version 3"
Sam: decision effect 001(a) guideline "MRI safety, version 3"
Sam: decision ask 001(a) nht
Sam: decision list awaiting approval
Sam: decision approved 001(a) by nht on 10 Dec 2026 minute "NHT/27/3"
Sam: decision declined 001(a) by nht on 10 Dec 2026 because it costs too much
Sam: decision review 001(a) on 1 Mar 2028
Sam: decision reviewed 001(a) outcome "It still serves us"
Obi: decision show 001(a)
Asha: decision review 001(a) on 1 Mar 2028
Cora: chair action board "To hire a scanner" urgent "The old one failed" consulted "Mia Member"
Sam: tor set board chair's action yes limits "No more than £25,000"
Sam: chair action board "To hire a scanner" urgent "The old one failed" consulted "Mia Member"
Cora: chair action board "To hire a scanner" urgent "The old one failed" consulted "Cora Chair"
Cora: chair action board "To hire a scanner" urgent "The old one failed" consulted "Mia Member" within limits
Obi: decision show CA01
Asha: chair withdraw CA01 because so
Cora: chair withdraw WR01 because so
Cora: chair withdraw CA01 because it works again
Sam: action set 001.1 statements IN-602
Obi: action list serving IN-602
Obi: action picture board
Obi: action picture by owner
Sam: programme show
Sam: programme add 2027/28 "MRI waits are below six weeks" measure "DM01" lead "Clinical lead" with nht
Sam: programme add 2027 "Too much"
Sam: programme milestone WP01 "All sites send their figures" by 30 Jun 2027
Asha: programme progress WP01 amber because One site has no figures yet
Asha: programme reached WP01 1
Asha: programme reached WP01 7
Asha: programme forgo WP01 1 because they come from elsewhere
Sam: programme change WP01 risk R12
Obi: programme progress WP01 red because no
Obi: programme objective WP01
Obi: programme show
Obi: programme report
Sam: programme agree 2027/28 by 001(a)
Sam: programme carry WP01 to 2028/29
Sam: programme drop IB/2829/WP01 because it is done nationally
Obi: programme document 2027/28
Obi: programme timeline 2027/28
Obi: programme minuted 2027/28
Obi: programme minuted 2030/31
Obi: programme cycle 2027/28
Obi: programme cycle 2050/51
Obi: report annual board 2026/27
Obi: report annual
Obi: report annual board 2029/30
Obi: year show 2027/28
Obi: year show 2040/41
Sam: record show OBJ-0001
Sam: record show CHA-2026-001
Sam: report chair board assure "All is well"
Sam: record show RES-2026-001
Sam: record history RES-2026-001
"""
