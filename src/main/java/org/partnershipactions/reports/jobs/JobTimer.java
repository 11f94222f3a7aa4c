package org.partnershipactions.reports.jobs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every few seconds for files of reports to write, unless timers are run by hand.
 * They are written on a thread of their own: one at a time on each node leaves room for
 * people.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "partnership.timers", matchIfMissing = true)
class JobTimer {

	private final JobWork work;

	private final ExecutorService pool = Executors.newSingleThreadExecutor(JobTimer::thread);

	private final AtomicBoolean busy = new AtomicBoolean();

	JobTimer(JobWork work) {
		this.work = work;
	}

	@Scheduled(initialDelayString = "${partnership.reports.first-look:30s}",
			fixedDelayString = "${partnership.reports.look:5s}")
	void look() {
		if (this.busy.compareAndSet(false, true)) {
			this.pool.execute(this::workAll);
		}
	}

	/** What is not finished is taken up again by another node, or after the restart. */
	@PreDestroy
	void stop() {
		this.pool.shutdownNow();
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "report-jobs");
		thread.setDaemon(true);
		return thread;
	}

	private void workAll() {
		try {
			this.work.all();
		}
		finally {
			this.busy.set(false);
		}
	}

}
