package org.partnershipactions.reviews.returns;

import org.partnershipactions.security.NotFound;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How progress returns can be given.
 *
 * @param link whether a link can be made by which somebody without an account gives one
 * return; off where nothing is set
 */
@ConfigurationProperties("partnership.returns")
record ReturnSettings(@DefaultValue("false") boolean link) {

	/** Answers 404 where no link can be made or used. */
	void mustAllowLinks() {
		if (!this.link) {
			throw new NotFound("link");
		}
	}

}
