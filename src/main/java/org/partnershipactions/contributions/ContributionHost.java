package org.partnershipactions.contributions;

import java.util.List;
import java.util.Map;

import org.partnershipactions.workflow.Subject;

/** Implemented by each feature that asks for contributions: what only it can do. */
public interface ContributionHost {

	/** Kind of subject that it speaks for, such as {@code action}. */
	String kind();

	/** What was asked for, as its page is called now. */
	Subject subject(String subjectKey);

	/**
	 * Whether somebody is at high risk, so that what is late reaches the board sooner.
	 */
	default boolean highRisk(String subjectKey) {
		return false;
	}

	/** Asks another agency in place of one that declined or is late. */
	void askAnother(ContributionView former, String agency, String comment);

	/** Agencies that may still be asked, as {@code value} and {@code label}. */
	List<Map<String, String>> agenciesToAsk(String subjectKey);

}
