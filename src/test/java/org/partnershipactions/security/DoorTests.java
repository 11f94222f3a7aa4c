package org.partnershipactions.security;

import org.junit.jupiter.api.Test;

import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is open and what is closed. */
@PartnersScenario
class DoorTests {

	@Autowired
	MockMvcTester web;

	@Test
	void showsTheSignInPageToAnybody() {
		assertThat(this.web.get().uri("/sign-in")).hasStatusOk().bodyText().contains("User name");
	}

}
