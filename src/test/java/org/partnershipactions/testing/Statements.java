package org.partnershipactions.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements that the present thread has sent to its database, where that stands
 * behind a {@link SceneDatabase}.
 */
public final class Statements {

	private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

	private Statements() {
	}

	/**
	 * What some work asks of the database, in order; a statement without parameters,
	 * whose text nobody prepared, is told by an empty text.
	 */
	public static List<String> of(Runnable work) {
		SENT.set(new ArrayList<>());
		try {
			work.run();
			return List.copyOf(SENT.get());
		}
		finally {
			SENT.remove();
		}
	}

	/** Hears of a call on a connection; one that makes a statement counts. */
	static void hear(String method, Object[] arguments) {
		if (SENT.get() != null && (method.startsWith("prepare") || method.equals("createStatement"))) {
			SENT.get().add((arguments != null && arguments[0] instanceof String text) ? text : "");
		}
	}

}
