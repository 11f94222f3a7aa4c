package org.partnershipactions.security.accounts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.partnershipactions.security.WordsOfAccounts;
import org.partnershipactions.security.WrongEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a password must be like: long, and not found early by whoever guesses with lists
 * of common passwords and with what is known about the person (OWASP ASVS 5.0, 6.2).
 */
@Component
class PasswordRules {

	private static final int SHORTEST = 12;

	/** bcrypt reads no more bytes than these. */
	private static final int LONGEST_BYTES = 72;

	/** Of 0 to 4: some hundred million guesses and more. */
	private static final int SAFE = 3;

	private static final int SHORTEST_WORD = 3;

	private static final List<String> WORDS_OF_THE_PRODUCT = List.of("partnership", "actions", "community", "safety",
			"partnershipactions", "communitysafety");

	private final SingletonSupplier<Zxcvbn> judge = SingletonSupplier.of(Zxcvbn::new);

	private final ObjectProvider<WordsOfAccounts> people;

	PasswordRules(ObjectProvider<WordsOfAccounts> people) {
		this.people = people;
	}

	/**
	 * Refuses what is no good password for an account.
	 * @throws WrongEntry naming the field {@code password} and what to do (422)
	 */
	void check(String username, String password) {
		complaint(username, password).ifPresent((message) -> {
			throw new WrongEntry("password", message);
		});
	}

	private Optional<String> complaint(String username, String password) {
		if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("Password must have at least 12 characters: three or four words are easy to remember");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			return Optional.of("Password must have at most 72 characters");
		}
		boolean safe = this.judge.obtain().measure(password, known(username)).getScore() >= SAFE;
		return safe ? Optional.empty()
				: Optional.of("This password is easy to guess, because it is common, repeats itself or holds your name."
						+ " Choose three or four words that do not belong together");
	}

	private List<String> known(String username) {
		List<String> words = new ArrayList<>(WORDS_OF_THE_PRODUCT);
		Stream.concat(Stream.of(username), this.people.stream().flatMap((source) -> source.wordsOf(username).stream()))
			.flatMap((text) -> Stream.concat(Stream.of(text, text.replaceAll("[^\\p{L}\\p{N}]+", "")),
					Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() >= SHORTEST_WORD)
			.distinct()
			.forEach(words::add);
		return words;
	}

}
