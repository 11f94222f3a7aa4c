package org.partnershipactions.security.accounts;

import java.util.Collection;
import java.util.Optional;

import org.partnershipactions.security.AllowedTo;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/** Opens the accounts that must be there before anybody can sign in. */
@Service
public class AccountSeeding {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final PasswordRules rules;

	AccountSeeding(Accounts accounts, PasswordEncoder encoder, PasswordRules rules) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.rules = rules;
	}

	/**
	 * Whether nobody has an account yet, which the way in tells to whoever stands there.
	 */
	@AllowedTo(THE_PUBLIC)
	public boolean none() {
		return this.accounts.count() == 0;
	}

	/** Hashes a password; before the transaction, because a good hash is slow. */
	@AllowedTo(THE_SYSTEM)
	public HashedPassword hash(String password) {
		return new HashedPassword(this.encoder.encode(password), false);
	}

	/**
	 * Hashes a password that somebody chose for another, who changes it at their first
	 * sign-in.
	 * @throws org.partnershipactions.security.WrongEntry where it is easy to guess
	 */
	@AllowedTo(THE_SYSTEM)
	public HashedPassword hashChosen(String username, String password) {
		this.rules.check(username, password);
		return new HashedPassword(this.encoder.encode(password), true);
	}

	/** Opens the accounts that are missing, all with one password. */
	@AllowedTo(THE_SYSTEM)
	@Transactional
	public void open(Collection<String> usernames, HashedPassword password) {
		usernames.stream()
			.filter((username) -> !this.accounts.existsByUsername(username))
			.map((username) -> new Account(username, password.hash()))
			.map((account) -> password.toChange() ? account.askForAnotherPassword() : account)
			.forEach(this.accounts::save);
	}

	/**
	 * A password as it is kept.
	 *
	 * @param hash its hash
	 * @param toChange whether it is changed at the first sign-in
	 */
	public record HashedPassword(String hash, boolean toChange) {

		@Override
		public String toString() {
			return "HashedPassword";
		}

	}

	/** Whether a password opens any of some accounts. */
	@AllowedTo(THE_SYSTEM)
	public boolean anyOpensWith(Collection<String> usernames, String password) {
		return usernames.stream()
			.map(this.accounts::findByUsername)
			.flatMap(Optional::stream)
			.anyMatch((account) -> account.enabled() && this.encoder.matches(password, account.passwordHash()));
	}

}
