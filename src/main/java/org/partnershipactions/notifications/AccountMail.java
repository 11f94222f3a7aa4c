package org.partnershipactions.notifications;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.HomesOfAccounts;
import org.partnershipactions.security.accounts.AccountEvent.AccountInvited;
import org.partnershipactions.security.accounts.AccountEvent.BreakGlassUsed;
import org.partnershipactions.security.accounts.AccountEvent.ResetAskedFor;
import org.partnershipactions.security.accounts.AccountEvent.SignInBurst;
import org.partnershipactions.security.accounts.AccountInviting;
import org.partnershipactions.security.accounts.AccountInviting.InvitationLink;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Mails the links with which people set their passwords. */
@Component
@MailIsOn
class AccountMail {

	private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

	private final AccountInviting invitations;

	private final Directory directory;

	private final MailOutbox outbox;

	private final HomesOfAccounts homes;

	private final Clock clock;

	AccountMail(AccountInviting invitations, Directory directory, MailOutbox outbox, HomesOfAccounts homes,
			Clock clock) {
		this.homes = homes;
		this.invitations = invitations;
		this.directory = directory;
		this.outbox = outbox;
		this.clock = clock;
	}

	@MailListener
	void on(AccountInvited event) {
		if (event.mailed()) {
			send(event.key(), event.invitation());
		}
	}

	@MailListener
	void on(ResetAskedFor event) {
		send(event.key(), event.invitation());
	}

	/** Administrators hear of it; no mail says whose account it is. */
	@MailListener
	void on(SignInBurst event) {
		tell(event.key(), List.of("administrator"), "Many wrong passwords", """
				Within an hour %d wrong passwords were tried for one account, maybe from many networks.
				An auditor reads in the audit which one it is:

				%s

				This mail was sent by Partnership Actions. Please do not reply to it.
				""".formatted(event.failures(), this.outbox.link("/audit?event=SignInBurst")));
	}

	/** Whoever can judge whether that had to be hears of it. */
	@MailListener
	void on(BreakGlassUsed event) {
		tell(event.key(), List.of("administrator", "manager", "auditor"), "The emergency account signed in", """
				Somebody signed in with the emergency account, past the single sign-on of your organisations.
				If none of you knows why, end its sessions and change its password. An auditor reads what it did:

				%s

				This mail was sent by Partnership Actions. Please do not reply to it.
				""".formatted(this.outbox.link("/audit?event=BreakGlassUsed")));
	}

	private void tell(String account, List<String> roles, String subject, String text) {
		this.homes.of(account)
			.stream()
			.flatMap((home) -> roles.stream()
				.flatMap((role) -> this.directory.usernames(home, Queue.ofPartnership(role)).stream()))
			.flatMap((person) -> this.directory.email(person).stream())
			.distinct()
			.forEach((address) -> this.outbox.write(address, subject, text));
	}

	private void send(String username, String invitation) {
		Optional<String> address = this.directory.email(username).filter((one) -> !one.isBlank());
		address.flatMap((one) -> this.invitations.link(invitation))
			.ifPresent((link) -> this.outbox.write(address.get(), "Set your password", text(link)));
	}

	private String text(InvitationLink link) {
		return """
				With this link you set the password of your account. It opens once, until %s.

				%s

				Your user name is %s. If you did not expect this mail, tell your administrator.

				This mail was sent by Partnership Actions. Please do not reply to it.
				""".formatted(UNTIL.format(link.expires().atZone(this.clock.getZone())), this.outbox.link(link.path()),
				link.username());
	}

}
