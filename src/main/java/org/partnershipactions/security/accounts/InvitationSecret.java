package org.partnershipactions.security.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.stereotype.Component;

/**
 * The one place that knows how links and codes of invitations are kept: as a keyed hash,
 * so that nobody who reads the database can use one, nor make one who writes there.
 */
@Component
@GlossaryTerm("An invitation is opened by the secret of a link or by a code on paper.")
class InvitationSecret {

	/** Nothing that is read as something else on paper. */
	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	/** Sixteen of 32 letters are 80 random bits. */
	private static final int GROUPS = 4;

	private static final int IN_A_GROUP = 4;

	private static final Pattern CODE = Pattern.compile("[A-HJ-NP-Z2-9]{16}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Seal seal;

	InvitationSecret(Seal seal) {
		this.seal = seal;
	}

	/** A code for paper, such as {@code ABCD-EFGH-JKLM-NPQR}. */
	static String freshCode() {
		return IntStream.range(0, GROUPS)
			.mapToObj((group) -> RANDOM.ints(IN_A_GROUP, 0, LETTERS.length())
				.mapToObj((letter) -> LETTERS.substring(letter, letter + 1))
				.collect(Collectors.joining()))
			.collect(Collectors.joining("-"));
	}

	/** The hash of a link's secret, or of a code however it was typed. */
	String hash(String typed) {
		String together = String.valueOf(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		String text = CODE.matcher(together).matches() ? together : String.valueOf(typed).strip();
		return this.seal.blindIndex("invitation\n" + text);
	}

}
