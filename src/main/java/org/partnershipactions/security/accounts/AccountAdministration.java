package org.partnershipactions.security.accounts;

import java.util.Locale;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** Creates accounts, changes their passwords and closes them. */
@Service
@Transactional
public class AccountAdministration {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	AccountAdministration(Accounts accounts, PasswordEncoder encoder,
			ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.sessions = sessions;
	}

	/** Whether an account has this name already. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean exists(String username) {
		return this.accounts.existsByUsername(inOneForm(username));
	}

	/**
	 * Opens an account.
	 * @throws NameTaken when there is one of this name (409)
	 */
	@AllowedTo(ADMINISTRATORS)
	public void create(String username, String password) {
		String name = inOneForm(username);
		if (Actor.SYSTEM.equals(name) || this.accounts.existsByUsername(name)) {
			throw new NameTaken(name);
		}
		this.accounts.save(new Account(name, this.encoder.encode(password)));
	}

	/** Gives an account a new password, ends its pause and signs it out everywhere. */
	@AllowedTo(ADMINISTRATORS)
	public void setPassword(String username, String password) {
		this.accounts.save(account(username).changePassword(this.encoder.encode(password)));
		signOut(username);
	}

	/** Closes an account and signs it out everywhere; what it did stays on record. */
	@AllowedTo(ADMINISTRATORS)
	public void disable(String username) {
		this.accounts.save(account(username).disable());
		signOut(username);
	}

	private Account account(String username) {
		return this.accounts.findByUsername(inOneForm(username)).orElseThrow(() -> new NotFound("account"));
	}

	private void signOut(String username) {
		this.sessions.ifAvailable(
				(repository) -> repository.findByPrincipalName(username).keySet().forEach(repository::deleteById));
	}

	private static String inOneForm(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

}
