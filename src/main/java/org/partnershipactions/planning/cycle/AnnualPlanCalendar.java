package org.partnershipactions.planning.cycle;

import org.partnershipactions.security.OnBehalf;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for plans to be made, every hour, unless timers are run by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "partnership.timers", matchIfMissing = true)
class AnnualPlanCalendar {

	private final AnnualPlanStarting starting;

	AnnualPlanCalendar(AnnualPlanStarting starting) {
		this.starting = starting;
	}

	@Scheduled(initialDelayString = "${partnership.plans.first-look:2m}",
			fixedDelayString = "${partnership.plans.look:1h}")
	void look() {
		OnBehalf.ofSystem(this.starting::startDue);
	}

}
