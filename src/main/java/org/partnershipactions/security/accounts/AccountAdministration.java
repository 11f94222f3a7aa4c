package org.partnershipactions.security.accounts;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * Creates accounts, invites their people to set a password and closes them. No
 * administrator ever knows a password.
 */
@Service
@Transactional
public class AccountAdministration {

	private final Accounts accounts;

	private final AccountInviting inviting;

	private final boolean mailIsOn;

	AccountAdministration(Accounts accounts, AccountInviting inviting, @Value("${spring.mail.host:}") String mail) {
		this.accounts = accounts;
		this.inviting = inviting;
		this.mailIsOn = !mail.isBlank();
	}

	/** Whether an account has this name already. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean exists(String username) {
		return this.accounts.existsByUsername(Account.inOneForm(username));
	}

	/**
	 * Opens an account that nobody can sign in with until its person has set a password.
	 * @throws NameTaken when there is one of this name (409)
	 */
	@AllowedTo(ADMINISTRATORS)
	public void create(String username) {
		String name = Account.inOneForm(username);
		if (Actor.SYSTEM.equals(name) || this.accounts.existsByUsername(name)) {
			throw new NameTaken(name);
		}
		this.accounts.save(new Account(name, Account.NO_PASSWORD));
	}

	/**
	 * Invites the person of an account to set their password: by mail where a mail server
	 * is configured and they have an address, else with a code for paper.
	 */
	@AllowedTo(ADMINISTRATORS)
	public Invitation invite(String username, boolean hasAddress) {
		return this.inviting.invite(Account.inOneForm(username), this.mailIsOn && hasAddress);
	}

	/** Closes an account and signs it out everywhere; what it did stays on record. */
	@AllowedTo(ADMINISTRATORS)
	public void disable(String username) {
		this.accounts.save(this.accounts.findByUsername(Account.inOneForm(username))
			.orElseThrow(() -> new NotFound("account"))
			.disable());
	}

}
