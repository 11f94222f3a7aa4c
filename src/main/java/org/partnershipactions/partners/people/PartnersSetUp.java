package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.SampleWarning;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What of the set-up stands in the address book, and in the settings of signing in. */
@Component
class PartnersSetUp implements SetUpFacts {

	private final Partnerships partnerships;

	private final Directory directory;

	private final Memberships memberships;

	private final List<SampleWarning> samples;

	private final boolean secondFactor;

	private final Clock clock;

	PartnersSetUp(Partnerships partnerships, Directory directory, Memberships memberships, List<SampleWarning> samples,
			@Value("${partnership.second-factor.roles[0]:}") String roles, Clock clock) {
		this.partnerships = partnerships;
		this.directory = directory;
		this.memberships = memberships;
		this.samples = samples;
		this.secondFactor = !roles.isBlank();
		this.clock = clock;
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		List<Role> held = this.memberships.on(partnership, LocalDate.now(this.clock))
			.stream()
			.map((one) -> one.position().role())
			.toList();
		return Map.of(SetUpItem.PARTNERSHIP, this.partnerships.findByCode(partnership).details().complete(),
				SetUpItem.AGENCIES, !this.directory.agencies(partnership).isEmpty(), SetUpItem.TASK_GROUPS,
				!this.directory.groups(partnership).isEmpty(), SetUpItem.PEOPLE,
				held.containsAll(List.of(Role.MANAGER, Role.LEAD))
						&& (held.contains(Role.MEMBER) || held.contains(Role.COORDINATOR)),
				SetUpItem.KEYS, this.samples.stream().allMatch((one) -> one.inUse().isEmpty()), SetUpItem.SECOND_FACTOR,
				this.secondFactor);
	}

}
