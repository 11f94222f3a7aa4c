package org.partnershipactions.sample;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * As many workers as the machine has processors. They share the timers and the tasks of a
 * day; tasks about one subject are done one after another, in their order.
 */
final class SampleExecutor implements Executor, AutoCloseable {

	private static final int WORKERS = Runtime.getRuntime().availableProcessors();

	private final ExecutorService workers = new ThreadPoolExecutor(WORKERS, WORKERS, 0, TimeUnit.SECONDS,
			new PriorityBlockingQueue<>());

	private final AtomicLong turns = new AtomicLong();

	/**
	 * Shares tasks out, behind what was shared out before.
	 * @return is done when the last of them is
	 */
	<T> CompletableFuture<Void> share(List<T> items, Function<T, String> subject, Consumer<T> work) {
		return CompletableFuture.allOf(bySubject(items, subject).stream()
			.map((some) -> CompletableFuture.runAsync(() -> some.forEach(work), this))
			.toArray(CompletableFuture[]::new));
	}

	/**
	 * Shares tasks out that can wait: workers take them up while there is nothing else to
	 * do.
	 * @return is done when the last of them is
	 */
	<T> CompletableFuture<Void> shareAside(List<T> items, Function<T, String> subject, Consumer<T> work) {
		return CompletableFuture.allOf(bySubject(items, subject).stream()
			.map((some) -> CompletableFuture.runAsync(() -> some.forEach(work), this::aside))
			.toArray(CompletableFuture[]::new));
	}

	private static <T> List<List<T>> bySubject(List<T> items, Function<T, String> subject) {
		Map<String, List<T>> bySubject = items.stream()
			.collect(Collectors.groupingBy(subject, LinkedHashMap::new, Collectors.toList()));
		return List.copyOf(bySubject.values());
	}

	@Override
	public void execute(Runnable work) {
		this.workers.execute(new Turn(false, this.turns.incrementAndGet(), work));
	}

	private void aside(Runnable work) {
		this.workers.execute(new Turn(true, this.turns.incrementAndGet(), work));
	}

	@Override
	public void close() {
		this.workers.shutdown();
	}

	/** Work that waits for a worker. */
	private record Turn(boolean aside, long number, Runnable work) implements Runnable, Comparable<Turn> {

		private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::aside).thenComparing(Turn::number);

		@Override
		public void run() {
			this.work.run();
		}

		@Override
		public int compareTo(Turn other) {
			return ORDER.compare(this, other);
		}

	}

}
