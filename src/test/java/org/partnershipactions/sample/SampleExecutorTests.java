package org.partnershipactions.sample;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleExecutorTests {

	private final SampleExecutor hands = new SampleExecutor();

	private final Map<String, List<String>> done = new ConcurrentHashMap<>();

	@AfterEach
	void close() {
		this.hands.close();
	}

	@Test
	void tasksAboutOneSubjectAreDoneInTheirOrder() {
		List<String> tasks = IntStream.range(0, 300).mapToObj((number) -> number % 7 + ":" + number).toList();
		this.hands.share(tasks, SampleExecutorTests::subject, this::work).join();
		assertThat(this.done).hasSize(7)
			.allSatisfy((subject, some) -> assertThat(some)
				.isEqualTo(tasks.stream().filter((task) -> subject(task).equals(subject)).toList()));
	}

	@Test
	void whatCannotBeDoneIsHeardOf() {
		assertThatExceptionOfType(CompletionException.class)
			.isThrownBy(() -> this.hands.share(List.of("1:1"), SampleExecutorTests::subject, (task) -> {
				throw new IllegalStateException("not today");
			}).join())
			.withMessageContaining("not today");
	}

	@Test
	void whatCanWaitIsDoneAfterWhatCannot() {
		List<String> order = new CopyOnWriteArrayList<>();
		CountDownLatch begin = new CountDownLatch(1);
		List<String> busy = IntStream.range(0, Runtime.getRuntime().availableProcessors())
			.mapToObj((hand) -> "busy " + hand)
			.toList();
		CompletableFuture<Void> first = this.hands.share(busy, (task) -> task, (task) -> await(begin));
		CompletableFuture<Void> later = this.hands.shareAside(List.of("1"), (task) -> task, order::add);
		CompletableFuture<Void> now = this.hands.share(many(), (task) -> task, order::add);
		begin.countDown();
		CompletableFuture.allOf(first, later, now).join();
		assertThat(order.indexOf("1")).isGreaterThanOrEqualTo(many().size() - busy.size() + 1);
	}

	private static List<String> many() {
		return IntStream.range(0, 50).mapToObj((number) -> "at once " + number).toList();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void nothingToDoIsDone() {
		assertThat(this.hands.share(List.of(), SampleExecutorTests::subject, this::work)).isCompleted();
	}

	private void work(String task) {
		this.done.computeIfAbsent(subject(task), (subject) -> new CopyOnWriteArrayList<>()).add(task);
	}

	private static String subject(String task) {
		return task.substring(0, task.indexOf(':'));
	}

}
