package org.partnershipactions.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.HomesOfAccounts;
import org.partnershipactions.security.accounts.AccountEvent.AccountInvited;
import org.partnershipactions.security.accounts.AccountEvent.BreakGlassUsed;
import org.partnershipactions.security.accounts.AccountEvent.ResetAskedFor;
import org.partnershipactions.security.accounts.AccountEvent.SignInBurst;
import org.partnershipactions.security.accounts.AccountInviting;
import org.partnershipactions.security.accounts.AccountInviting.InvitationLink;
import org.partnershipactions.workflow.Queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/** Mails about accounts: who gets them, and what stands in them. */
class AccountMailTests {

	private static final Instant UNTIL = Instant.parse("2026-12-03T10:00:00Z");

	private final AccountInviting invitations = mock();

	private final Directory directory = mock();

	private final MailOutbox outbox = mock();

	private final HomesOfAccounts homes = mock();

	private final AccountMail mail = new AccountMail(this.invitations, this.directory, this.outbox, this.homes,
			Clock.fixed(UNTIL, ZoneOffset.UTC));

	@BeforeEach
	void somebodyIsInvited() {
		given(this.invitations.link("17"))
			.willReturn(Optional.of(new InvitationLink("csu.member", "/invitation/secret", UNTIL)));
		given(this.directory.email(anyString()))
			.willAnswer((call) -> Optional.of(call.getArgument(0) + "@csp.example"));
		given(this.outbox.link(anyString())).willAnswer((call) -> "https://csp.example" + call.getArgument(0));
	}

	@Test
	void thePersonGetsTheLinkAndNobodyItsSecretInTheSubject() {
		this.mail.on(new AccountInvited("csu.member", "17", true));
		assertThat(sentTo("csu.member@csp.example")).contains("https://csp.example/invitation/secret",
				"until 3 December 2026, 10:00", "csu.member");
		this.mail.on(new ResetAskedFor("csu.member", "17"));
		then(this.outbox).should(never()).write(anyString(), eq("csu.member"), anyString());
	}

	@Test
	void noLinkIsDrawnForWhomNoMailReaches() {
		this.mail.on(new AccountInvited("csu.member", "17", false));
		given(this.directory.email("csu.member")).willReturn(Optional.of(" "));
		this.mail.on(new ResetAskedFor("csu.member", "17"));
		then(this.invitations).should(never()).link(any());
	}

	@Test
	void administratorsHearOfManyWrongPasswordsAndNotWhose() {
		given(this.homes.of("csu.member")).willReturn(Optional.of("sevenoaks"));
		given(this.directory.usernames("sevenoaks", Queue.ofPartnership("administrator"))).willReturn(List.of("admin"));
		this.mail.on(new SignInBurst("csu.member", 20));
		assertThat(sentTo("admin@csp.example")).contains("20 wrong passwords").doesNotContain("csu.member");
	}

	@Test
	void whoeverAnswersForThePartnershipHearsOfTheEmergencyAccountAndNotWhichItIs() {
		given(this.homes.of("rescue")).willReturn(Optional.of("sevenoaks"));
		for (String role : List.of("administrator", "manager", "auditor")) {
			given(this.directory.usernames("sevenoaks", Queue.ofPartnership(role))).willReturn(List.of(role));
		}
		this.mail.on(new BreakGlassUsed("rescue"));
		for (String role : List.of("administrator", "manager", "auditor")) {
			assertThat(sentTo(role + "@csp.example")).contains("/audit?event=BreakGlassUsed").doesNotContain("rescue");
		}
	}

	private String sentTo(String address) {
		ArgumentCaptor<String> subject = ArgumentCaptor.captor();
		ArgumentCaptor<String> text = ArgumentCaptor.captor();
		then(this.outbox).should().write(eq(address), subject.capture(), text.capture());
		assertThat(subject.getValue()).doesNotContain("csu.member").doesNotContain("secret");
		return text.getValue();
	}

}
