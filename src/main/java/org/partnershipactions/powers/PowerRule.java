package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** One rule that a tool or power must keep. */
interface PowerRule {

	/**
	 * What is wrong, on which field, with the rule named; empty where the rule is kept.
	 */
	Optional<FieldError> broken(Proposal proposal);

	/** A refusal that names the power, the rule and where it stands. */
	static Optional<FieldError> refuse(Proposal proposal, String field, String rule) {
		Tool tool = proposal.tool();
		return Optional.of(new FieldError(field, "%s: %s (%s)".formatted(tool.name().name(), rule, tool.cited())));
	}

	/**
	 * A tool or power on its way to being recorded, with what its rules ask for.
	 *
	 * @param age age in whole years on the day it begins; empty for bodies and where it
	 * is not known
	 * @param body whether it is used on a business or organisation
	 * @param issuerKind kind of the agency that uses it
	 * @param before what was used in the case before
	 */
	record Proposal(Tool tool, NewIntervention asked, Optional<Integer> age, boolean body, String issuerKind,
			List<Earlier> before) {

		/** Whether it is used on somebody who is known to be under 18. */
		boolean under18() {
			return this.age.filter((years) -> years < 18).isPresent();
		}

		/**
		 * What was used before on the same person, or in the case where it is on nobody.
		 */
		List<Earlier> earlier(String tool) {
			return this.before.stream()
				.filter((one) -> one.tool().equals(tool))
				.filter((one) -> this.asked.subjectKey() == null || this.asked.subjectKey().equals(one.subjectKey()))
				.toList();
		}

		/**
		 * Something that was used in the case before.
		 *
		 * @param actBy day until which there was time to act, or null
		 */
		record Earlier(String tool, String subjectKey, LocalDateTime from, LocalDateTime until,
				java.time.LocalDate actBy) {
		}

	}

}
