package org.partnershipactions.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link: whoever has it may answer; we keep only its hash.
 *
 * @param text 32 random bytes, as they stand in an address
 */
record SurveySecret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static SurveySecret fresh() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SurveySecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** SHA-256 in hexadecimal digits. */
	String hash() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "SurveySecret";
	}

}
