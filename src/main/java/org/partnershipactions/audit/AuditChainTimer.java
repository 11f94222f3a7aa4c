package org.partnershipactions.audit;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.OnBehalf;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Chains what was written down, minute by minute. */
@Component
@EnableScheduling
@GlossaryTerm("The chain of the trail grows by itself each minute.")
class AuditChainTimer {

	private final AuditChaining chain;

	AuditChainTimer(AuditChaining chain) {
		this.chain = chain;
	}

	@Scheduled(initialDelayString = "${partnership.audit.chain-begins:5m}",
			fixedDelayString = "${partnership.audit.chain:1m}")
	void linkAll() {
		int linked = 1;
		while (linked > 0) {
			linked = OnBehalf.ofSystem(this.chain::link);
		}
	}

}
