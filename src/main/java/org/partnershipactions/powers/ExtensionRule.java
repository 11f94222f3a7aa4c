package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

/** An order that is extended lasts no longer in all than the law allows. */
class ExtensionRule implements PowerRule {

	@Override
	public Optional<FieldError> broken(Proposal proposal) {
		Integer inAll = proposal.tool().times().maximumMonthsInAll();
		LocalDateTime until = proposal.asked().until();
		if (inAll == null || until == null) {
			return Optional.empty();
		}
		LocalDateTime first = proposal.earlier(proposal.tool().code())
			.stream()
			.map(Proposal.Earlier::from)
			.min(Comparator.naturalOrder())
			.orElse(proposal.asked().from());
		return until.isAfter(first.plusMonths(inAll))
				? PowerRule.refuse(proposal, "until", "at most %d months in all, with every extension".formatted(inAll))
				: Optional.empty();
	}

}
