package org.partnershipactions.reviews.returns;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReturnLinksTests {

	@Test
	void knowsNoLinkWhereNothingIsSet() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new ReturnSettings(false).mustAllowLinks());
		assertThatCode(() -> new ReturnSettings(true).mustAllowLinks()).doesNotThrowAnyException();
	}

	@Test
	void aSecretSaysNothingOfItselfWhereItIsWrittenDown() {
		LinkSecret secret = LinkSecret.fresh();
		assertThat(secret.toString()).doesNotContain(secret.text());
		assertThat(LinkSecret.fresh().text()).hasSize(43).isNotEqualTo(secret.text());
	}

}
