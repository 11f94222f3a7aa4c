package org.partnershipactions.plan.table;

import org.partnershipactions.security.OnBehalf;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for plans whose year has begun, every hour, unless timers are run by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "partnership.timers", matchIfMissing = true)
class PlanCalendar {

	private final PlanBeginning beginning;

	PlanCalendar(PlanBeginning beginning) {
		this.beginning = beginning;
	}

	@Scheduled(initialDelayString = "${partnership.plans.first-look:2m}",
			fixedDelayString = "${partnership.plans.look:1h}")
	void look() {
		OnBehalf.ofSystem(this.beginning::beginDue);
	}

}
