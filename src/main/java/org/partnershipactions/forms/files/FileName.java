package org.partnershipactions.forms.files;

import java.util.Locale;

/** What a file's name says, freed of what only misleads. */
public final class FileName {

	private static final int LONGEST = 200;

	private FileName() {
	}

	/**
	 * The name without path, control characters and marks that turn the direction of
	 * reading, its last 200 characters.
	 */
	public static String safe(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cf}", "")
			.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\"<>:|?*]", "_");
		return last.substring(Math.max(0, last.length() - LONGEST));
	}

	/** What stands behind the last full stop, in small letters; empty without one. */
	static String extension(String name) {
		String safe = safe(name);
		int dot = safe.lastIndexOf('.');
		return (dot < 0) ? "" : safe.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

}
