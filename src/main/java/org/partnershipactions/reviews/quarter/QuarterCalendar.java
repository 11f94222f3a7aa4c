package org.partnershipactions.reviews.quarter;

import org.partnershipactions.security.OnBehalf;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for quarters to begin, every hour, unless timers are run by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "partnership.timers", matchIfMissing = true)
class QuarterCalendar {

	private final QuarterStarting starting;

	QuarterCalendar(QuarterStarting starting) {
		this.starting = starting;
	}

	@Scheduled(initialDelayString = "${partnership.quarters.first-look:5m}",
			fixedDelayString = "${partnership.quarters.look:1h}")
	void look() {
		OnBehalf.ofSystem(this.starting::startDue);
	}

}
