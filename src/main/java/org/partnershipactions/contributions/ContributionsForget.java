package org.partnershipactions.contributions;

import java.util.Set;

import org.partnershipactions.security.PersonalDataErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets the words of contributions to what was erased. */
@Component
class ContributionsForget {

	private final Contributions contributions;

	ContributionsForget(Contributions contributions) {
		this.contributions = contributions;
	}

	@EventListener
	void erased(PersonalDataErased event) {
		this.contributions.findByAskedSubjectKeyInOrderByAskedAgency(Set.of(event.key()))
			.forEach((contribution) -> this.contributions.save(contribution.forget()));
	}

}
