package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JustDoneTests {

	private final JustDone done = new JustDone(Clock.systemUTC());

	private final AtomicInteger deeds = new AtomicInteger();

	@Test
	void doesOnceWhatTwoClicksAskAtTheSameMoment() throws Exception {
		ExecutorService clicks = Executors.newFixedThreadPool(8);
		try {
			Callable<String> click = () -> this.done.once("draft", () -> "R-" + this.deeds.incrementAndGet());
			List<Future<String>> answers = clicks.invokeAll(Stream.generate(() -> click).limit(8).toList());
			for (Future<String> answer : answers) {
				assertThat(answer.get()).isEqualTo("R-1");
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(this.deeds).hasValue(1);
	}

	@Test
	void remembersNothingThatFailed() {
		assertThatThrownBy(() -> this.done.once("draft", () -> {
			throw new IllegalStateException("The database is away");
		})).isInstanceOf(IllegalStateException.class);
		assertThat(this.done.did("draft")).isFalse();
		assertThat(this.done.once("draft", () -> "R-1")).isEqualTo("R-1");
	}

}
