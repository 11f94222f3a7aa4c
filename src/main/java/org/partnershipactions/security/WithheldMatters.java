package org.partnershipactions.security;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Says of which things readers of logs must not learn that there are any, because what
 * they are about is restricted and the reader is not let in. Each feature answers for its
 * own things; logs ask, and nobody imports it.
 */
public interface WithheldMatters {

	/** References by the keys of what who is signed in may not learn of. */
	Map<String, String> refs();

	/** All of them together. */
	static Withheld of(ObjectProvider<WithheldMatters> features) {
		Map<String, String> all = new LinkedHashMap<>();
		features.forEach((feature) -> all.putAll(feature.refs()));
		return new Withheld(all);
	}

	/**
	 * What is withheld from one reader.
	 *
	 * @param refs references by keys
	 */
	record Withheld(Map<String, String> refs) {

		/** What stands in place of a reference. */
		public static final String RESTRICTED = "Restricted";

		/** Whether the reader must not learn of the thing with this key. */
		public boolean hides(String key) {
			return key != null && this.refs.containsKey(key);
		}

		/**
		 * Whether a reference that was typed is answered like one that is unknown;
		 * databases find it in small letters too.
		 */
		public boolean hidesRef(String ref) {
			return ref != null && this.refs.values().stream().anyMatch(ref.strip()::equalsIgnoreCase);
		}

		/** Whether a text names one of them by its reference or its key. */
		public boolean isNamedIn(String text) {
			return text != null && !text.equals(masked(text));
		}

		/** A text without their references and keys; null stays null. */
		public String masked(String text) {
			String masked = text;
			for (Map.Entry<String, String> one : this.refs.entrySet()) {
				masked = (masked == null) ? null
						: masked.replace(one.getValue(), RESTRICTED).replace(one.getKey(), RESTRICTED);
			}
			return masked;
		}

	}

}
