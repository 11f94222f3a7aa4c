package org.partnershipactions.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * As many pairs of hands as the machine has processors. They share the timers and the
 * tasks of a day; tasks about one subject are done one after another, in their order.
 */
final class SampleHands implements Executor, AutoCloseable {

	private final ExecutorService hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

	/**
	 * Shares tasks out, behind what was shared out before.
	 * @return is done when the last of them is
	 */
	<T> CompletableFuture<Void> share(List<T> items, Function<T, String> subject, Consumer<T> work) {
		Map<String, List<T>> bySubject = items.stream()
			.collect(Collectors.groupingBy(subject, LinkedHashMap::new, Collectors.toList()));
		return CompletableFuture.allOf(bySubject.values()
			.stream()
			.map((some) -> CompletableFuture.runAsync(() -> some.forEach(work), this))
			.toArray(CompletableFuture[]::new));
	}

	@Override
	public void execute(Runnable work) {
		this.hands.execute(work);
	}

	@Override
	public void close() {
		this.hands.shutdown();
	}

}
