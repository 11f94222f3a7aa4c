package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.util.Optional;

import org.partnershipactions.security.limits.NetworkLimits;
import org.partnershipactions.security.limits.NetworkLimits.Allowance;

import org.springframework.stereotype.Component;

/** How much of each kind strangers of one network may send. */
@Component
public class SendingRate {

	private final NetworkLimits limits;

	private final Allowance allowance;

	SendingRate(NetworkLimits limits, PublicReportSettings settings) {
		this.limits = limits;
		this.allowance = new Allowance(settings.most(), settings.window());
	}

	/**
	 * Counts one thing sent from an address, where that is not too much.
	 * @return empty where it may be sent, else the moment from which it may be
	 */
	public Optional<Instant> count(String what, String address) {
		return this.limits.count(what, address, this.allowance);
	}

}
