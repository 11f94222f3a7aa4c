package org.partnershipactions.privacy;

/**
 * What personal data is given away for; the words beside it may change, this does not.
 */
public enum DisclosurePurpose {

	/** An agency is asked for its part in a case. */
	CASE_PART,

	/** An agency needs to know who complains. */
	CASE_IDENTITY,

	/** An agency leads a case from now on. */
	CASE_LEAD,

	/** An agency led a case until now, and keeps what it was shown. */
	CASE_FORMER_LEAD,

	/** Somebody asked to see a case and was allowed to. */
	CASE_ACCESS,

	/** An agency is asked to deal with a report. */
	REPORT_REFERRAL,

	/** A body is asked what it holds for a case review. */
	REVIEW_QUESTION,

	/** A body tells what it holds for a case review. */
	REVIEW_ANSWER,

	/** A body is asked to act on what a case review recommends. */
	REVIEW_RECOMMENDATION,

	/** A person asked for a copy of what is held about them. */
	SUBJECT_ACCESS

}
