package org.partnershipactions.contributions;

import org.jmolecules.event.types.DomainEvent;

/** What became of a request to an agency, for those who write it down. */
public interface ContributionNews extends DomainEvent {

	/** Key of the contribution. */
	String key();

	/** Kind of what it is for: an action or a case. */
	String subjectKind();

	/** Key of what it is for. */
	String subjectKey();

	/** Code of the agency. */
	String agency();

	/** What happened, in words after the name of the agency. */
	String words();

}
