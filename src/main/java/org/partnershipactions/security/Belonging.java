package org.partnershipactions.security;

import java.util.Optional;

/**
 * Says of which partnership a thing is, for the record of what happened to it. Each
 * feature answers for its own things; the audit asks, and nobody imports it.
 */
public interface Belonging {

	/** Code of the partnership of the thing with this key; empty where there is none. */
	Optional<String> partnershipOf(String key);

	/** Whether events of this kind are about these things: those of the same package. */
	default boolean tellsOf(Class<?> event) {
		return event.getPackageName().equals(getClass().getPackageName());
	}

}
