package org.partnershipactions.reports.site.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.reviews.figures.FrozenQuarterEvent.QuarterPublished;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Published pages in memory: until something is published here, and at most a minute for
 * what another node publishes.
 */
@Component
class PublishedCopies {

	private static final long KEPT = Duration.ofMinutes(1).toNanos();

	private volatile Edition edition = new Edition(System.nanoTime(), new ConcurrentHashMap<>());

	/**
	 * The copies that are good now. Whoever makes one puts it where they looked first.
	 */
	Map<String, PublishedCopy> now() {
		Edition present = this.edition;
		if (System.nanoTime() - present.since() > KEPT) {
			present = renew();
		}
		return present.copies();
	}

	@EventListener({ QuarterPublished.class, PlanAdopted.class })
	void published() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			renew();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				renew();
			}
		});
	}

	private Edition renew() {
		Edition fresh = new Edition(System.nanoTime(), new ConcurrentHashMap<>());
		this.edition = fresh;
		return fresh;
	}

	private record Edition(long since, Map<String, PublishedCopy> copies) {
	}

}
