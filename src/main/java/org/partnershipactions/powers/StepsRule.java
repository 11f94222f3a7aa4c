package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** Some powers come only after another one, with time to act or within some hours. */
class StepsRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		ToolRules rules = proposal.tool().rules();
		if (rules.after() == null || follows(proposal, rules) || extension(proposal)) {
			return Optional.empty();
		}
		return PowerRule.refuse(proposal, "tool",
				(rules.afterHours() != null)
						? "the court decides within %d hours of the notice; record the notice first"
							.formatted(rules.afterHours())
						: "a written warning with time to act comes first");
	}

	private static boolean follows(Proposal proposal, ToolRules rules) {
		LocalDateTime from = proposal.asked().from();
		return proposal.earlier(rules.after())
			.stream()
			.anyMatch((first) -> (rules.afterHours() != null) ? within(first, from, rules.afterHours())
					: timeToActIsOver(first, from));
	}

	/** An order that follows an order of its kind is its extension. */
	private static boolean extension(Proposal proposal) {
		return proposal.tool().times().maximumMonthsInAll() != null
				&& !proposal.earlier(proposal.tool().code()).isEmpty();
	}

	private static boolean within(Proposal.Earlier first, LocalDateTime from, int hours) {
		return !from.isBefore(first.from()) && !from.isAfter(first.from().plusHours(hours));
	}

	private static boolean timeToActIsOver(Proposal.Earlier first, LocalDateTime from) {
		return first.actBy() != null && first.actBy().isBefore(from.toLocalDate());
	}

}
