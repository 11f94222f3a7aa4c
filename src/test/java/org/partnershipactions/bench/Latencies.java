package org.partnershipactions.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/**
 * How long each of many calls took.
 *
 * @param sorted nanoseconds, shortest first
 */
record Latencies(long[] sorted) {

	private static final double NANOS_IN_A_MILLI = 1_000_000.0;

	/** Calls something often enough to warm up, then measures. */
	static Latencies of(int warmUp, int calls, Runnable work) {
		measured(warmUp, work);
		return new Latencies(measured(calls, work).sorted().toArray());
	}

	private static LongStream measured(int calls, Runnable work) {
		long[] each = new long[calls];
		for (int call = 0; call < calls; call++) {
			long before = System.nanoTime();
			work.run();
			each[call] = System.nanoTime() - before;
		}
		return LongStream.of(each);
	}

	/** The milliseconds that this many calls in a hundred did not exceed. */
	double millis(int percent) {
		int rank = (int) Math.ceil(this.sorted.length * percent / 100.0);
		return this.sorted[rank - 1] / NANOS_IN_A_MILLI;
	}

	/** Cells of a table: median and 95th percentile. */
	String cells() {
		return String.format(Locale.UK, "%.2f | %.2f", millis(50), millis(95));
	}

}
