package org.partnershipactions.security.accounts;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.WrongEntry;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.security.AllowedTo.Audience.LINK_HOLDERS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * People set their own passwords: with the present one, or with a link or a code. A
 * password is hashed before the transaction begins, which a good hash would hold up.
 */
@Service
public class PasswordChanging {

	private final Accounts accounts;

	private final AccountInviting invitations;

	private final SignInAttempts attempts;

	private final PasswordRules rules;

	private final PasswordEncoder encoder;

	private final LocalAccounts local;

	private final TransactionTemplate transaction;

	PasswordChanging(Accounts accounts, AccountInviting invitations, SignInAttempts attempts, PasswordRules rules,
			PasswordEncoder encoder, LocalAccounts local, PlatformTransactionManager transactions) {
		this.local = local;
		this.accounts = accounts;
		this.invitations = invitations;
		this.attempts = attempts;
		this.rules = rules;
		this.encoder = encoder;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Changes the password of whoever is signed in.
	 * @throws WrongEntry where the present one is wrong or the new one is no good (422)
	 */
	@AllowedTo(SIGNED_IN)
	public void change(String present, String password) {
		confirm(present);
		if (String.valueOf(password).equals(present)) {
			throw new WrongEntry("password", "Choose another password than the present one");
		}
		set(Actor.username(), password, null);
	}

	/** Whether who is signed in has a password at all, and may use it. */
	@AllowedTo(SIGNED_IN)
	public boolean hasOne() {
		String username = Actor.username();
		return this.local.open(username) && this.attempts.passwordHash(username).isPresent();
	}

	/**
	 * Makes sure that who is signed in sits there themselves, before what matters most.
	 * @throws WrongEntry where that is not their password (422)
	 */
	@AllowedTo(SIGNED_IN)
	public void confirm(String present) {
		String username = Actor.username();
		boolean right = this.attempts.passwordHash(username)
			.filter((hash) -> this.local.open(username))
			.filter((hash) -> this.encoder.matches(String.valueOf(present), hash))
			.isPresent();
		if (!this.attempts.count(username, right)) {
			throw new WrongEntry("presentPassword", "The present password is not right");
		}
	}

	/**
	 * Sets the password of the account that a link or a code opens, once.
	 * @throws WrongEntry where it opens nothing any more, or the password is no good
	 * (422)
	 */
	@AllowedTo(LINK_HOLDERS)
	public void redeem(String secret, String password) {
		String username = this.invitations.holder(secret).orElseThrow(SpentInvitation::new);
		set(username, password, secret);
	}

	private void set(String username, String password, String secret) {
		this.rules.check(username, password);
		String hash = this.encoder.encode(password);
		this.transaction.executeWithoutResult((status) -> {
			if (secret != null && !this.invitations.redeem(secret)) {
				throw new SpentInvitation();
			}
			this.accounts.save(this.accounts.findByUsername(username).orElseThrow().changePassword(hash));
		});
	}

}
