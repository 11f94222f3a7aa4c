package org.partnershipactions.security;

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
public record LinkSecret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one that nobody can guess. */
	public static LinkSecret fresh() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** SHA-256 in hexadecimal digits. */
	public String hash() {
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
		return "LinkSecret";
	}

}
