package org.partnershipactions.testing;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.partnershipactions.security.sealing.OpenedTexts;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Opens everything in the database that is sealed and looks for a word in it: what was
 * erased must not stand there under its seal either.
 */
public final class SealedWords {

	private final OpenedTexts texts;

	public SealedWords(JdbcTemplate sql, Seal seal) {
		this.texts = new OpenedTexts(sql, seal);
	}

	/** Where a word stands under a seal, such as {@code case_contact.words}. */
	public Set<String> with(String word) {
		Set<String> found = new TreeSet<>();
		this.texts.forEach((place, text) -> {
			if (text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
				found.add(place);
			}
		});
		return found;
	}

}
