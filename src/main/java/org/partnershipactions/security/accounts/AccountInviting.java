package org.partnershipactions.security.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.LINK_HOLDERS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Invites people to set a password of their own, and lets them ask for a new one. The
 * secret of a link is drawn at the moment at which its mail is written: nobody here ever
 * knows it, and what was not sent leaves none behind.
 */
@Service
@Transactional
public class AccountInviting {

	/** Whoever asks again and again gets one mail in this time. */
	private static final Duration BETWEEN_RESETS = Duration.ofMinutes(5);

	private final AccountInvitations invitations;

	private final Accounts accounts;

	private final InvitationSecret secrets;

	private final SignInSettings settings;

	private final LocalAccounts local;

	private final Clock clock;

	AccountInviting(AccountInvitations invitations, Accounts accounts, InvitationSecret secrets,
			SignInSettings settings, LocalAccounts local, Clock clock) {
		this.local = local;
		this.invitations = invitations;
		this.accounts = accounts;
		this.secrets = secrets;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Invites the person of an account, and ends earlier invitations. The password of
	 * until now holds until they set another.
	 * @param mailed whether a mail reaches them; else a code is given, for paper
	 */
	@AllowedTo(ADMINISTRATORS)
	public Invitation invite(String username, boolean mailed) {
		if (!this.accounts.existsByUsername(username)) {
			throw new NotFound("account");
		}
		endEarlier(username);
		AccountInvitation invitation = AccountInvitation.of(username, now(), this.settings.invitationHolds(), mailed);
		String code = mailed ? null : InvitationSecret.freshCode();
		if (code != null) {
			invitation.openWith(this.secrets.hash(code));
		}
		this.invitations.save(invitation);
		return new Invitation(username, mailed, code, invitation.expiresAt());
	}

	/**
	 * Somebody has forgotten their password: a link follows by mail, where there is such
	 * an account. Nobody learns here whether there is.
	 */
	@AllowedTo(THE_PUBLIC)
	public void askForReset(String username) {
		String name = Account.inOneForm(String.valueOf(username));
		boolean known = this.local.open(name)
				&& this.accounts.findByUsername(name).filter(Account::enabled).isPresent();
		boolean justAsked = this.invitations.findByUsernameAndUsedAtIsNull(name)
			.stream()
			.anyMatch((one) -> one.isReset() && one.isYoungerThan(BETWEEN_RESETS, now()));
		if (known && !justAsked) {
			this.invitations.save(AccountInvitation.reset(name, now(), this.settings.resetHolds()));
		}
	}

	/** Draws the link of an invitation, for the mail that is sent now; empty past it. */
	@AllowedTo(THE_SYSTEM)
	public Optional<InvitationLink> link(String id) {
		return this.invitations.findById(id).filter((one) -> one.isOpen(now())).map((one) -> {
			LinkSecret secret = LinkSecret.fresh();
			this.invitations.save(one.openWith(this.secrets.hash(secret.text())));
			return new InvitationLink(one.username(), "/invitation/" + secret.text(), one.expiresAt());
		});
	}

	/** Whose password a link or a code sets; empty where it opens nothing. */
	@AllowedTo(LINK_HOLDERS)
	@Transactional(readOnly = true)
	public Optional<String> holder(String secret) {
		return open(secret).map(AccountInvitation::username);
	}

	/**
	 * Takes a link or a code back once the password is set with it; false where another
	 * was faster.
	 */
	boolean redeem(String secret) {
		Optional<AccountInvitation> invitation = open(secret);
		invitation.ifPresent((one) -> {
			this.invitations.save(one.redeem(now()));
			endEarlier(one.username());
		});
		return invitation.isPresent();
	}

	private Optional<AccountInvitation> open(String secret) {
		return this.invitations.findBySecretHash(this.secrets.hash(secret))
			.filter((one) -> one.isOpen(now()))
			.filter((one) -> this.accounts.findByUsername(one.username()).filter(Account::enabled).isPresent());
	}

	private void endEarlier(String username) {
		this.invitations.findByUsernameAndUsedAtIsNull(username)
			.forEach((one) -> this.invitations.save(one.end(now())));
	}

	private Instant now() {
		return this.clock.instant();
	}

	/**
	 * An invitation as whoever sent it sees it.
	 *
	 * @param username whose account it opens
	 * @param mailed whether a link goes to the person by mail
	 * @param code the code for paper, shown once; null where a link is mailed
	 * @param expires from when on it opens nothing
	 */
	public record Invitation(String username, boolean mailed, String code, Instant expires) {

		@Override
		public String toString() {
			return "Invitation of " + this.username;
		}

	}

	/**
	 * Where a person sets their password.
	 *
	 * @param username whose account it opens
	 * @param path path with the secret
	 * @param expires from when on it opens nothing
	 */
	public record InvitationLink(String username, String path, Instant expires) {

		@Override
		public String toString() {
			return "InvitationLink of " + this.username;
		}

	}

}
