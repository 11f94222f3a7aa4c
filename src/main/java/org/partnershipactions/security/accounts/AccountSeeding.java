package org.partnershipactions.security.accounts;

import java.util.Collection;
import java.util.Optional;

import org.partnershipactions.security.AllowedTo;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/** Opens the accounts that must be there before anybody can sign in. */
@Service
@Transactional
public class AccountSeeding {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	AccountSeeding(Accounts accounts, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.encoder = encoder;
	}

	/**
	 * Whether nobody has an account yet, which the way in tells to whoever stands there.
	 */
	@AllowedTo(THE_PUBLIC)
	@Transactional(readOnly = true)
	public boolean none() {
		return this.accounts.count() == 0;
	}

	/**
	 * Opens the accounts that are missing, all with one password, which is hashed once
	 * because a good hash is slow.
	 */
	@AllowedTo(THE_SYSTEM)
	public void open(Collection<String> usernames, String password) {
		String hash = this.encoder.encode(password);
		usernames.stream()
			.filter((username) -> !this.accounts.existsByUsername(username))
			.forEach((username) -> this.accounts.save(new Account(username, hash)));
	}

	/** Whether a password opens any of some accounts. */
	@AllowedTo(THE_SYSTEM)
	@Transactional(propagation = Propagation.SUPPORTS)
	public boolean anyOpensWith(Collection<String> usernames, String password) {
		return usernames.stream()
			.map(this.accounts::findByUsername)
			.flatMap(Optional::stream)
			.anyMatch((account) -> account.enabled() && this.encoder.matches(password, account.passwordHash()));
	}

}
