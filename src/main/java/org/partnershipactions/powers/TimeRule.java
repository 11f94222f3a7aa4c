package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** A power lasts no longer, and no shorter, than the law allows at the person's age. */
class TimeRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		LocalDateTime from = proposal.asked().from();
		LocalDateTime until = proposal.asked().until();
		if (until != null && !until.isAfter(from)) {
			return Optional.of(new FieldError("until", "The end must be after the beginning"));
		}
		Optional<FieldError> tooLong = tooLong(proposal);
		return tooLong.isPresent() ? tooLong : tooShort(proposal);
	}

	private static Optional<FieldError> tooLong(Proposal proposal) {
		ToolTimes times = proposal.tool().times();
		LocalDateTime from = proposal.asked().from();
		String age = (proposal.under18() && times.maximumMonthsUnder18() != null) ? "under 18, at most " : "at most ";
		if (times.maximumHours() != null && after(proposal, from.plusHours(times.maximumHours()))) {
			return PowerRule.refuse(proposal, "until", "at most %d hours".formatted(times.maximumHours()));
		}
		Integer months = times.longest(proposal.under18());
		return (months != null && after(proposal, from.plusMonths(months)))
				? PowerRule.refuse(proposal, "until", age + months + " months") : Optional.empty();
	}

	private static Optional<FieldError> tooShort(Proposal proposal) {
		Integer months = proposal.tool().times().shortest(proposal.under18());
		LocalDateTime until = proposal.asked().until();
		return (months != null && until != null && until.isBefore(proposal.asked().from().plusMonths(months)))
				? PowerRule.refuse(proposal, "until",
						(proposal.under18() ? "under 18, at least " : "at least ") + months + " months")
				: Optional.empty();
	}

	/** What has a longest time has an end too. */
	private static boolean after(Proposal proposal, LocalDateTime latest) {
		return proposal.asked().until() == null || proposal.asked().until().isAfter(latest);
	}

}
