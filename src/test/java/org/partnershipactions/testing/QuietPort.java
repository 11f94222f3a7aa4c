package org.partnershipactions.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for the servers of the tests, out of those that the system gives to nobody who
 * calls out: what is free when a server is configured is free when it has started, and
 * free again after it was closed.
 */
final class QuietPort {

	private static final int LAST = 32_000;

	/** Two lanes that begin at the same moment begin at different ports. */
	private static final AtomicInteger NEXT = new AtomicInteger(
			20_000 + (int) (ProcessHandle.current().pid() % 1_000) * 10);

	private QuietPort() {
	}

	/** One that nobody holds, and that no server of this machine was given before. */
	static int next() {
		for (int tried = NEXT.getAndIncrement(); tried < LAST; tried = NEXT.getAndIncrement()) {
			if (free(tried)) {
				return tried;
			}
		}
		throw new IllegalStateException("No port below " + LAST + " is free for a server of the tests");
	}

	private static boolean free(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException taken) {
			return false;
		}
	}

}
