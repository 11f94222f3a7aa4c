package org.partnershipactions.journey;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.PostOffice;
import org.partnershipactions.testing.SignInProviderStandIn;

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

	@BeforeAll
	static void openThePost() {
		PostOffice.reopen();
	}

	@Test
	void fromTheInvitationToAPasskey() {
		Visitor admin = visitor().signIn("admin").open("/administration/people/gps.coordinator");
		admin.type("email", "").press("Save the name and address").reads("The name and the address are saved");
		String code = admin.press("Invite to set a password")
			.reads("It is shown only now")
			.looksRight("invitation-sheet")
			.page()
			.locator("dd strong")
			.textContent();

		Visitor person = visitor().open("/invitation").looksRight("invitation");
		person.type("passwordCode", code).type("password", "short").type("passwordAgain", "short");
		person.press("Set the password").reads("at least 12 characters").looksRight("invitation-error");
		admin.open("/administration/people/gps.coordinator").type("email", "gps.coordinator@sevenoaks.example");
		admin.press("Save the name and address").press("Invite to set a password").reads("on its way by mail");
		person.open(linkInTheMail()).reads("gps.coordinator").looksRight("invitation-by-link");
		person.type("password", PASSWORD).type("passwordAgain", PASSWORD).press("Set the password");
		signIn(person);

		person.open("/account").looksRight("account").follow("Tokens for programs");
		person.reads("You have none").looksRight("account-tokens");
		withAuthenticator(person.page());
		person.open("/account/codes").looksRight("account-codes");
		person.type("label", "Office laptop").press("Make a passkey").reads("Office laptop");
		person.looksRight("account-codes-passkey");
		assertThat(saysThatItFailed(person)).isFalse();

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

	@Test
	void byTheSignInOfAnOrganisation() {
		SignInProviderStandIn.startFor(OnMariaDb.ADDRESS);
		SignInProviderStandIn.knows("inspector",
				Map.of("email", "police.coordinator@sevenoaks.example", "email_verified", true));
		SignInProviderStandIn.knows("stranger", Map.of("email", "stranger@kent.example", "email_verified", true));
		Visitor person = visitor().open("/sign-in").looksRight("sign-in-providers");
		assertThat(saysThatItFailed(person)).as("a passkey that nobody tried").isFalse();
		atTheProvider(person, "inspector");
		person.page().locator(".app-header__name").waitFor();
		person.open("/account").finds("email", "police.coordinator@sevenoaks.example").looksRight("account-elsewhere");
		person.open("/account/confirm?for=tokens").looksRight("account-confirm");
		person.press("Sign out");
		person.page().waitForURL((address) -> address.endsWith("/sign-in?signed-out"));
		person.reads("You are signed out").press("Sign in with Kent Police");
		assertThat(person.page().locator("[name=password]").isVisible()).as("signed out there too").isTrue();

		Visitor stranger = visitor().open("/sign-in");
		atTheProvider(stranger, "stranger");
		stranger.reads("You have no account here", "administrator to invite you").looksRight("sign-in-refused");
		stranger.visit("/oauth2/authorization/council");
		stranger.reads("did not answer");
		assertThat(this.chrome.complaints()).filteredOn((words) -> words.contains("Content Security Policy")).isEmpty();
	}

	private static boolean saysThatItFailed(Visitor person) {
		return person.page().locator("[data-passkey-refused]").isVisible();
	}

	private static void atTheProvider(Visitor person, String name) {
		person.press("Sign in with Kent Police").type("username", name);
		person.type("password", SignInProviderStandIn.PASSWORD).page().locator("button[type=submit]").click();
	}

	/** Path of the link in the mail that came last. */
	private static String linkInTheMail() {
		Awaitility.await().until(() -> PostOffice.server().getReceivedMessages().length > 0);
		MimeMessage[] mails = PostOffice.server().getReceivedMessages();
		try {
			Matcher link = Pattern.compile(OnMariaDb.ADDRESS + "(/invitation/\\S+)")
				.matcher(String.valueOf(mails[mails.length - 1].getContent()));
			assertThat(link.find()).isTrue();
			return link.group(1);
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void signIn(Visitor person) {
		person.type("username", "gps.coordinator").type("password", PASSWORD).press("Sign in");
		person.page().locator(".app-header__name").waitFor();
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
