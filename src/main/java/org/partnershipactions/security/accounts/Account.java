package org.partnershipactions.security.accounts;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.security.accounts.AccountEvent.AccountCreated;
import org.partnershipactions.security.accounts.AccountEvent.AccountDisabled;
import org.partnershipactions.security.accounts.AccountEvent.PasswordSet;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A name and a password that open the door. */
@Entity
class Account extends AbstractAggregateRoot<Account> {

	/** Hash of nobody's password: nothing opens the account before its person set one. */
	static final String NO_PASSWORD = "";

	@Id
	private String username;

	private String passwordHash;

	private boolean enabled;

	private boolean passwordToChange;

	@Version
	private Integer version;

	protected Account() {
	}

	Account(String username, String passwordHash) {
		this.username = username;
		this.passwordHash = passwordHash;
		this.enabled = true;
		registerEvent(new AccountCreated(username));
	}

	/** A user name however it was typed. */
	static String inOneForm(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

	/** Somebody else chose the password, so that its person chooses another. */
	Account askForAnotherPassword() {
		this.passwordToChange = true;
		return this;
	}

	boolean passwordToChange() {
		return this.passwordToChange;
	}

	boolean enabled() {
		return this.enabled;
	}

	/** Its person sets a password of their own. */
	Account changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
		this.passwordToChange = false;
		registerEvent(new PasswordSet(this.username));
		return this;
	}

	Account disable() {
		if (this.enabled) {
			this.enabled = false;
			registerEvent(new AccountDisabled(this.username));
		}
		return this;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

}
