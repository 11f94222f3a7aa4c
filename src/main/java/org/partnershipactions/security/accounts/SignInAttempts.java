package org.partnershipactions.security.accounts;

import java.time.Clock;
import java.util.Optional;

import org.partnershipactions.GlossaryTerm;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to sign in, in transactions of their own so that no failure undoes them.
 */
@Component
@GlossaryTerm("An attempt to sign in is counted in a transaction of its own.")
class SignInAttempts {

	private final Accounts accounts;

	private final SignInSettings settings;

	private final Clock clock;

	SignInAttempts(Accounts accounts, SignInSettings settings, Clock clock) {
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<String> passwordHash(String username) {
		return this.accounts.findByUsername(username).map(Account::passwordHash);
	}

	/**
	 * Counts a try and says whether it opens the account. During a pause nothing does,
	 * and tries are not counted, so that nobody can be kept out for ever.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean count(String username, boolean rightPassword) {
		Account account = this.accounts.hold(username).orElse(null);
		if (account == null || !account.open(this.clock.instant())) {
			return false;
		}
		if (!rightPassword) {
			this.accounts.save(account.refuse(this.clock.instant(), this.settings));
		}
		else if (account.hasFailures()) {
			this.accounts.save(account.welcome());
		}
		return rightPassword;
	}

}
