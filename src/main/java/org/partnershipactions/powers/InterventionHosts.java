package org.partnershipactions.powers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the host, late, because it uses this package itself. */
@Component
class InterventionHosts {

	private final ObjectProvider<InterventionHost> host;

	InterventionHosts(ObjectProvider<InterventionHost> host) {
		this.host = host;
	}

	InterventionHost host() {
		return this.host.getObject();
	}

}
