package org.partnershipactions.sample;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleHandsTests {

	private final SampleHands hands = new SampleHands();

	private final Map<String, List<String>> done = new ConcurrentHashMap<>();

	@AfterEach
	void close() {
		this.hands.close();
	}

	@Test
	void tasksAboutOneSubjectAreDoneInTheirOrder() {
		List<String> tasks = IntStream.range(0, 300).mapToObj((number) -> number % 7 + ":" + number).toList();
		this.hands.share(tasks, SampleHandsTests::subject, this::work).join();
		assertThat(this.done).hasSize(7)
			.allSatisfy((subject, some) -> assertThat(some)
				.isEqualTo(tasks.stream().filter((task) -> subject(task).equals(subject)).toList()));
	}

	@Test
	void whatCannotBeDoneIsHeardOf() {
		assertThatExceptionOfType(CompletionException.class)
			.isThrownBy(() -> this.hands.share(List.of("1:1"), SampleHandsTests::subject, (task) -> {
				throw new IllegalStateException("not today");
			}).join())
			.withMessageContaining("not today");
	}

	@Test
	void nothingToDoIsDone() {
		assertThat(this.hands.share(List.of(), SampleHandsTests::subject, this::work)).isCompleted();
	}

	private void work(String task) {
		this.done.computeIfAbsent(subject(task), (subject) -> new CopyOnWriteArrayList<>()).add(task);
	}

	private static String subject(String task) {
		return task.substring(0, task.indexOf(':'));
	}

}
