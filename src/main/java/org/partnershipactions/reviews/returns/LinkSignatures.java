package org.partnershipactions.reviews.returns;

import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.stereotype.Component;

/**
 * Signs the secrets of links with the key of the installation: whoever reads the table
 * can neither guess a secret nor make one that fits.
 */
@Component
class LinkSignatures {

	private final Seal seal;

	private final ReturnSettings settings;

	LinkSignatures(Seal seal, ReturnSettings settings) {
		this.seal = seal;
		this.settings = settings;
	}

	String of(String secret) {
		return this.seal.blindIndex("progress-return:" + new LinkSecret(secret).hash());
	}

	void mustBeOn() {
		if (!this.settings.link()) {
			throw new NotFound("link");
		}
	}

}
