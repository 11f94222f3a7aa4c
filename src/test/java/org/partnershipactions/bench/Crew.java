package org.partnershipactions.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Eight threads that share out work, as eight people at their keyboards. */
final class Crew implements AutoCloseable {

	static final int THREADS = 8;

	private static final double NANOS_IN_A_SECOND = 1_000_000_000.0;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

	/** Does all of it and answers how many were done in a second. */
	<T> double perSecond(List<T> work, Consumer<T> each) {
		Queue<T> left = new ConcurrentLinkedQueue<>(work);
		List<Callable<Void>> hands = new ArrayList<>();
		for (int hand = 0; hand < THREADS; hand++) {
			hands.add(() -> {
				for (T next = left.poll(); next != null; next = left.poll()) {
					each.accept(next);
				}
				return null;
			});
		}
		long before = System.nanoTime();
		finish(hands);
		return work.size() * NANOS_IN_A_SECOND / (System.nanoTime() - before);
	}

	private void finish(List<Callable<Void>> hands) {
		try {
			for (Future<Void> hand : this.threads.invokeAll(hands)) {
				hand.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The benchmark was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A benchmark needs every call to succeed", ex.getCause());
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
