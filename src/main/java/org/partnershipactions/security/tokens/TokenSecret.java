package org.partnershipactions.security.tokens;

import org.partnershipactions.security.sealing.Seal;

import org.springframework.stereotype.Component;

/**
 * The one place that knows how the secret of a token is kept. It has 256 random bits, so
 * a fast hash is enough, and it is keyed, so that whoever can write into the database
 * cannot make a token of their own.
 */
@Component
class TokenSecret {

	/** What the text of each token begins with, so that it is found where it got out. */
	static final String PREFIX = "pat_";

	private final Seal seal;

	TokenSecret(Seal seal) {
		this.seal = seal;
	}

	String hash(String text) {
		return this.seal.blindIndex("api token\n" + text);
	}

}
