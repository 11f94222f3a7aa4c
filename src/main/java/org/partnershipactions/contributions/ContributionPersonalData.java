package org.partnershipactions.contributions;

import java.util.List;
import java.util.Set;

import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets the words of contributions to what was erased. */
@Component
class ContributionPersonalData {

	private final Contributions contributions;

	private final ApplicationEventPublisher events;

	ContributionPersonalData(Contributions contributions, ApplicationEventPublisher events) {
		this.contributions = contributions;
		this.events = events;
	}

	@EventListener
	void erased(PersonalDataErased event) {
		List<String> keys = this.contributions.findByAskedSubjectKeyInOrderByAskedAgency(Set.of(event.key()))
			.stream()
			.map((contribution) -> contribution.view().key())
			.toList();
		if (!keys.isEmpty()) {
			this.contributions.forgetWords(event.key());
			keys.forEach((key) -> this.events.publishEvent(new PersonalDataErased(key)));
		}
	}

}
