package org.partnershipactions.workflow.health;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Asks how something is on a thread of its own and answers in time, whatever that waits
 * for: a monitor learns that no connection to the database is free, instead of waiting
 * for one itself. A look that is still under way is not asked for a second time.
 */
class BoundedHealth implements HealthIndicator {

	static final Duration LIMIT = Duration.ofSeconds(2);

	private final HealthIndicator asked;

	private final Duration limit;

	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(1), BoundedHealth::daemon);

	private Future<Health> look;

	BoundedHealth(HealthIndicator asked, Duration limit) {
		this.asked = asked;
		this.limit = limit;
	}

	@Override
	public Health health() {
		try {
			return look().get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return Health.down().withDetail("error", "No answer within " + this.limit.toMillis() + " ms").build();
		}
		catch (ExecutionException ex) {
			return Health.down().withException(ex.getCause()).build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
	}

	private synchronized Future<Health> look() {
		if (this.look == null || this.look.isDone()) {
			this.look = this.thread.submit(() -> this.asked.health());
		}
		return this.look;
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "health");
		thread.setDaemon(true);
		return thread;
	}

	/** Puts the limit around every look that there is. */
	@Configuration(proxyBeanMethods = false)
	static class HealthConfiguration {

		@Bean
		static BeanPostProcessor boundedHealth() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof HealthIndicator asked) ? new BoundedHealth(asked, LIMIT) : bean;
				}
			};
		}

	}

}
