package org.partnershipactions.workflow.health;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedHealthTests {

	private static final Duration SHORT = Duration.ofMillis(100);

	private final CountDownLatch freed = new CountDownLatch(1);

	private final AtomicInteger looks = new AtomicInteger();

	private final HealthIndicator waiting = new BoundedHealth(this::look, SHORT);

	@Test
	void answersInTimeWhateverIsWaitedForAndLooksOnce() {
		assertThat(this.waiting.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.waiting.health().getDetails()).containsEntry("error", "No answer within 100 ms");
		assertThat(this.looks).hasValue(1);
		this.freed.countDown();
		Awaitility.await().until(() -> this.waiting.health().getStatus().equals(Status.UP));
	}

	@Test
	void saysWhatIsSaidAndWhatFails() {
		Health up = Health.up().withDetail("failedJobs", 0).build();
		assertThat(new BoundedHealth(() -> up, Duration.ofSeconds(20)).health()).isEqualTo(up);
		HealthIndicator broken = new BoundedHealth(() -> {
			throw new IllegalStateException("no table");
		}, Duration.ofSeconds(20));
		assertThat(broken.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(broken.health().getDetails().toString()).contains("no table");
	}

	private Health look() {
		this.looks.incrementAndGet();
		try {
			this.freed.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Health.up().build();
	}

}
