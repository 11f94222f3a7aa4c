package org.partnershipactions.security;

import java.util.Optional;

/**
 * Says of which partnership a thing is, for the record of what happened to it. Each
 * feature answers for its own things; the audit asks, and nobody imports it.
 */
public interface Belonging {

	/**
	 * Kind of the things that it answers for, as {@link HappensTo} says it of events; one
	 * answers for each kind.
	 */
	String kind();

	/** Code of the partnership of the thing with this key; empty where there is none. */
	Optional<String> partnershipOf(String key);

}
