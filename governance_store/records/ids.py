"""What is each record called? Identifiers, a type for each noun so that none is taken for another.

People read most of them (`MTG-2026-001`), so they are short, typed with ease and never given out twice.
"""

from __future__ import annotations

from typing import Final, NewType

NetworkId = NewType("NetworkId", str)
OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)
GrantId = NewType("GrantId", str)
PostId = NewType("PostId", str)
CommitteeId = NewType("CommitteeId", str)
SeatId = NewType("SeatId", str)
TermsId = NewType("TermsId", str)
ClauseId = NewType("ClauseId", str)
TermsSectionId = NewType("TermsSectionId", str)
AgreementId = NewType("AgreementId", str)
TermsImportId = NewType("TermsImportId", str)
MeetingId = NewType("MeetingId", str)
SeriesId = NewType("SeriesId", str)
InvitationId = NewType("InvitationId", str)
AttendanceId = NewType("AttendanceId", str)
DeclarationId = NewType("DeclarationId", str)
InterestId = NewType("InterestId", str)
ReturnId = NewType("ReturnId", str)
AgendaItemId = NewType("AgendaItemId", str)
PaperId = NewType("PaperId", str)
EditionId = NewType("EditionId", str)
MinutesId = NewType("MinutesId", str)
MinuteLineId = NewType("MinuteLineId", str)
DecisionId = NewType("DecisionId", str)
ActionId = NewType("ActionId", str)
ActionEntryId = NewType("ActionEntryId", str)
MotionId = NewType("MotionId", str)
VoteId = NewType("VoteId", str)
ResolutionId = NewType("ResolutionId", str)
BallotId = NewType("BallotId", str)
ChairsActionId = NewType("ChairsActionId", str)
FollowUpId = NewType("FollowUpId", str)
ChairsReportId = NewType("ChairsReportId", str)
ProgrammeId = NewType("ProgrammeId", str)
ObjectiveId = NewType("ObjectiveId", str)
MilestoneId = NewType("MilestoneId", str)
ProgressNoteId = NewType("ProgressNoteId", str)
EducationEventId = NewType("EducationEventId", str)
EducationAttendanceId = NewType("EducationAttendanceId", str)
AuditId = NewType("AuditId", str)
AuditResultId = NewType("AuditResultId", str)
AuditSharingId = NewType("AuditSharingId", str)
EducationEvaluationId = NewType("EducationEvaluationId", str)
PlanKindId = NewType("PlanKindId", str)
PlanId = NewType("PlanId", str)
PlanLinkId = NewType("PlanLinkId", str)
PlanPartId = NewType("PlanPartId", str)
PlanEngagementId = NewType("PlanEngagementId", str)
PlanReviewId = NewType("PlanReviewId", str)
PlanThemeId = NewType("PlanThemeId", str)
PlanNoteId = NewType("PlanNoteId", str)
PostponementId = NewType("PostponementId", str)
MinutesEditionId = NewType("MinutesEditionId", str)
ReceiptId = NewType("ReceiptId", str)
ProposalId = NewType("ProposalId", str)
MinutesImportId = NewType("MinutesImportId", str)
PollId = NewType("PollId", str)
PollAnswerId = NewType("PollAnswerId", str)
LetterId = NewType("LetterId", str)
TemplateId = NewType("TemplateId", str)
TemplateChoiceId = NewType("TemplateChoiceId", str)
ReceivedId = NewType("ReceivedId", str)
FeedId = NewType("FeedId", str)
SignInId = NewType("SignInId", str)
OpeningId = NewType("OpeningId", str)
ImportId = NewType("ImportId", str)
ChatAccountId = NewType("ChatAccountId", str)
ChatChannelId = NewType("ChatChannelId", str)

NETWORK: Final = NetworkId("NETWORK")
OPENING: Final = OpeningId("OPENING")
CLERK: Final = PersonId("clerk")


def invitation_id(meeting: MeetingId, person: PersonId) -> InvitationId:
    """One person is invited to one meeting once."""
    return InvitationId(f"{meeting}:{person}")


def attendance_id(meeting: MeetingId, person: PersonId, number: int) -> AttendanceId:
    """One person comes to one meeting for the first, second or a later time."""
    return AttendanceId(f"{meeting}:{person}:arrival-{number}")


def return_id(person: PersonId) -> ReturnId:
    """What a person said of their interests last is one record."""
    return ReturnId(f"INT:{person}")


def poll_answer_id(poll: PollId, person: PersonId) -> PollAnswerId:
    """One person is asked by one poll once."""
    return PollAnswerId(f"{poll}:{person}")


def edition_id(meeting: MeetingId, number: int) -> EditionId:
    """One agenda as it was sent out; the first is number 1."""
    return EditionId(f"{meeting}:agenda-{number}")


def minutes_id(meeting: MeetingId) -> MinutesId:
    """A meeting has its minutes once."""
    return MinutesId(f"{meeting}:minutes")


def minute_line_id(minutes: MinutesId, number: int) -> MinuteLineId:
    """One line of minutes; the first is number 1."""
    return MinuteLineId(f"{minutes}:line-{number}")


def minutes_edition_id(minutes: MinutesId, number: int, version: int) -> MinutesEditionId:
    """Minutes as they were sent; each sending is the next edition, of the version that they had then."""
    return MinutesEditionId(f"{minutes}:sent-{number}-v{version}")


def receipt_id(edition: MinutesEditionId, person: PersonId) -> ReceiptId:
    """One person is sent one edition once."""
    return ReceiptId(f"{edition}:{person}")


def vote_id(motion: MotionId, person: PersonId) -> VoteId:
    """One person votes on one motion once; another vote takes the place of theirs."""
    return VoteId(f"{motion}:{person}")


def ballot_id(resolution: ResolutionId, person: PersonId) -> BallotId:
    """One person is asked to vote on one written resolution once."""
    return BallotId(f"{resolution}:{person}")


def programme_id(committee: CommitteeId, first: int) -> ProgrammeId:
    """A committee has one work programme for each year, which begins in the year `first`."""
    return ProgrammeId(f"{committee}:programme-{first}")


def milestone_id(objective: ObjectiveId, number: int) -> MilestoneId:
    """One milestone of an objective; the first is number 1."""
    return MilestoneId(f"{objective}:milestone-{number}")


def progress_note_id(objective: ObjectiveId, number: int) -> ProgressNoteId:
    """One note of progress; the first is number 1."""
    return ProgressNoteId(f"{objective}:progress-{number}")


def audit_result_id(audit: AuditId) -> AuditResultId:
    """An audit has one result; what is put right of it is its next version."""
    return AuditResultId(f"{audit}:result")


def audit_sharing_id(audit: AuditId, number: int) -> AuditSharingId:
    """One time that a result was shared; the first is number 1."""
    return AuditSharingId(f"{audit}:shared-{number}")


def chairs_report_id(meeting: MeetingId) -> ChairsReportId:
    """A meeting is reported on once, in as many versions as it takes."""
    return ChairsReportId(f"{meeting}:chairs-report")


def follow_up_id(decision: DecisionId) -> FollowUpId:
    """What follows from a decision is one record."""
    return FollowUpId(f"{decision}:follow-up")


def action_entry_id(action: ActionId, number: int) -> ActionEntryId:
    """One entry in the history of an action; the first is number 1."""
    return ActionEntryId(f"{action}:entry-{number}")


def education_attendance_id(event: EducationEventId, who: str) -> EducationAttendanceId:
    """One person comes to one event once; somebody from outside is known by a number there."""
    return EducationAttendanceId(f"{event}:{who}")


def education_evaluation_id(event: EducationEventId, respondent: str) -> EducationEvaluationId:
    """One attendee evaluates one event once, under a pseudonym; another answer takes the place of theirs."""
    return EducationEvaluationId(f"{event}:evaluation-{respondent}")


def plan_link_id(one: PlanId, other: PlanId) -> PlanLinkId:
    """Two plans are linked once, from whichever side that is said."""
    first, second = sorted((one, other))
    return PlanLinkId(f"{first}:with-{second}")


def plan_part_id(plan: PlanId, organisation: OrganisationId) -> PlanPartId:
    """One organisation has one part in a plan."""
    return PlanPartId(f"{plan}:part-of-{organisation}")


def plan_engagement_id(plan: PlanId, number: int) -> PlanEngagementId:
    """One of those who were engaged in developing a plan; the first is number 1."""
    return PlanEngagementId(f"{plan}:engaged-{number}")


def plan_theme_id(plan: PlanId, theme: str) -> PlanThemeId:
    """What a plan says of one theme, by the theme's word."""
    return PlanThemeId(f"{plan}:on-{theme}")


def plan_note_id(plan: PlanId, number: int) -> PlanNoteId:
    """One note of progress with a plan; the first is number 1."""
    return PlanNoteId(f"{plan}:note-{number}")


def plan_review_id(plan: PlanId, number: int) -> PlanReviewId:
    """One review of a plan; the first is number 1."""
    return PlanReviewId(f"{plan}:review-{number}")


def postponement_id(plan: PlanId, number: int) -> PostponementId:
    """One time that a review of a plan was put off; the first is number 1."""
    return PostponementId(f"{plan}:postponed-{number}")


def sign_in_id(person: PersonId) -> SignInId:
    """How one person signs in is kept once."""
    return SignInId(f"{person}:sign-in")


def terms_id(committee: CommitteeId, number: int) -> TermsId:
    """The terms of reference of a committee in one version."""
    return TermsId(f"TOR-{committee}-v{number}")


def clause_id(terms: TermsId, field: str) -> ClauseId:
    """One field of one version of terms of reference."""
    return ClauseId(f"{terms}:{field}")


def terms_section_id(terms: TermsId, number: int) -> TermsSectionId:
    """One free section of one version of terms of reference."""
    return TermsSectionId(f"{terms}:section-{number}")


def agreement_id(terms: TermsId, body: OrganisationId | CommitteeId) -> AgreementId:
    """One body agrees to one version once."""
    return AgreementId(f"{terms}:agreed-by-{body}")


def template_id(of: str, number: int) -> TemplateId:
    """One version of the template of a paper that people edited themselves."""
    return TemplateId(f"TPL-{of}-v{number}")


def template_choice_id(of: str) -> TemplateChoiceId:
    """Which template a paper is printed with."""
    return TemplateChoiceId(f"TPL-{of}")


def chat_account_id(service: str, workspace: str, user: str) -> ChatAccountId:
    """An account of a chat service belongs to one person."""
    return ChatAccountId(f"{service}:{workspace}:{user}")


def chat_channel_id(service: str, workspace: str, channel: str) -> ChatChannelId:
    """A channel of a chat service is linked once."""
    return ChatChannelId(f"{service}:{workspace}:{channel}")
