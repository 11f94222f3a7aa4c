package org.partnershipactions.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is invited, chooses a password, makes a passkey and signs in with it. */
@WholeApplication
class AccountJourneyTests {

	private static final String PASSWORD = "cold kettle violin moss";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Test
	void fromTheInvitationToAPasskey() {
		Visitor admin = visitor().signIn("admin").open("/administration/people/gps.coordinator");
		String code = admin.press("Invite to set a password")
			.reads("It is shown only now")
			.looksRight("invitation-sheet")
			.page()
			.locator("dd strong")
			.textContent();

		Visitor person = visitor().open("/invitation").looksRight("invitation");
		person.type("passwordCode", code).type("password", "short").type("passwordAgain", "short");
		person.press("Set the password").reads("at least 12 characters").looksRight("invitation-error");
		person.type("password", PASSWORD).type("passwordAgain", PASSWORD).press("Set the password");
		signIn(person);

		person.open("/account").looksRight("account").follow("Tokens for programs");
		person.reads("You have none").looksRight("account-tokens");
		withAuthenticator(person.page());
		person.open("/account/codes").looksRight("account-codes");
		person.type("label", "Office laptop").press("Make a passkey").reads("Office laptop");
		person.looksRight("account-codes-passkey");

		person.press("Sign out").reads("You are signed out").press("Use a passkey");
		person.page().waitForURL((address) -> !address.contains("/sign-in"));
		assertThat(person.visit("/account")).isEqualTo(200);

		person.press("Sign out");
		signIn(person);
		person.reads("Your passkey is your second factor").looksRight("sign-in-code");
		assertThat(person.ask("/api/me")).as("half signed in").isEqualTo(401);
		person.press("Use a passkey");
		person.page().waitForURL((address) -> !address.contains("/sign-in"));
		assertThat(person.ask("/api/me")).isEqualTo(200);

		person.open("/account/codes").press("Remove Office laptop").reads("The passkey is removed");
		assertThat(this.chrome.complaints()).filteredOn((words) -> words.contains("Content Security Policy")).isEmpty();
	}

	private static void signIn(Visitor person) {
		person.type("username", "gps.coordinator").type("password", PASSWORD).press("Sign in");
	}

	/** A device of the browser's own that says yes by itself. */
	private static void withAuthenticator(Page page) {
		CDPSession browser = page.context().newCDPSession(page);
		browser.send("WebAuthn.enable");
		JsonObject device = JsonParser.parseString("""
				{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
				"hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
				""").getAsJsonObject();
		browser.send("WebAuthn.addVirtualAuthenticator", device);
	}

	private Visitor visitor() {
		return this.application.visitor(this.chrome, this.chrome.desktop());
	}

}
