package org.partnershipactions.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.worklist.WorkItem;

/**
 * As many pairs of hands as the machine has processors. They share the tasks of a day;
 * those about one subject are done one after another, in their order.
 */
final class SampleHands implements AutoCloseable {

	private final ExecutorService hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

	/**
	 * Shares tasks out, behind what was shared out before.
	 * @return is done when the last of them is
	 */
	CompletableFuture<Void> share(List<WorkItem> items, Function<WorkItem, String> subject, Consumer<WorkItem> work) {
		Map<String, List<WorkItem>> bySubject = items.stream()
			.collect(Collectors.groupingBy(subject, LinkedHashMap::new, Collectors.toList()));
		return CompletableFuture.allOf(bySubject.values()
			.stream()
			.map((some) -> CompletableFuture.runAsync(() -> some.forEach(work), this.hands))
			.toArray(CompletableFuture[]::new));
	}

	@Override
	public void close() {
		this.hands.shutdown();
	}

}
