package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.workflow.Step;

/** Implemented by each feature that asks for contributions: what only it can do. */
public interface ContributionHost {

	/** Kind of subject that it speaks for, such as {@code action}. */
	String kind();

	/** Asks another agency in place of the one that declined. */
	void askAnother(ContributionView declined, String agency, String comment);

	/** Agencies that may still be asked, as {@code value} and {@code label}. */
	List<Map<String, String>> agenciesToAsk(String subjectKey);

	/** Hears that an answer or a contribution is late. */
	void fellLate(ContributionView contribution, Step step, LocalDate due);

}
