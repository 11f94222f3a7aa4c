package org.partnershipactions.contributions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who asked; late, because hosts themselves use this module. */
@Component
class ContributionHosts {

	private final ObjectProvider<ContributionHost> hosts;

	ContributionHosts(ObjectProvider<ContributionHost> hosts) {
		this.hosts = hosts;
	}

	ContributionHost of(String kind) {
		return this.hosts.stream()
			.filter((host) -> host.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody asks for contributions to a subject of kind " + kind));
	}

}
