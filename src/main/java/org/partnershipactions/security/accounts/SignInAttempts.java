package org.partnershipactions.security.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.accounts.AccountEvent.BreakGlassUsed;
import org.partnershipactions.security.accounts.AccountEvent.SecondFactorRefused;
import org.partnershipactions.security.accounts.AccountEvent.SignInBurst;
import org.partnershipactions.security.accounts.AccountEvent.SignInRefused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to sign in, in transactions of their own so that no failure undoes them.
 */
@Component
@GlossaryTerm("An attempt to sign in is counted in a transaction of its own.")
public class SignInAttempts {

	/** One-time codes are counted together: whoever tries them has the password. */
	private static final String CODES = "codes";

	private static final Duration REMEMBERED = Duration.ofDays(1);

	private static final Duration BURST = Duration.ofHours(1);

	private final Accounts accounts;

	private final SignInFailures failures;

	private final SignInSource source;

	private final SignInSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignInAttempts(Accounts accounts, SignInFailures failures, SignInSource source, SignInSettings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.failures = failures;
		this.source = source;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Optional<String> passwordHash(String username) {
		return this.accounts.findByUsername(username)
			.map(Account::passwordHash)
			.filter((hash) -> !Account.NO_PASSWORD.equals(hash));
	}

	/**
	 * Counts a try and says whether it opens the account. During a pause of its source
	 * none does, and tries are not counted, so that nobody can be kept out for ever.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean count(String username, boolean rightPassword) {
		Account account = this.accounts.hold(username).orElse(null);
		boolean open = account != null && account.enabled()
				&& isCounted(account.username(), this.source.of(account.username()), () -> rightPassword);
		if (!open || !rightPassword) {
			this.events.publishEvent(new SignInRefused((account != null) ? username : SignInRefused.UNKNOWN));
		}
		return open && rightPassword;
	}

	/** Writes down and tells that somebody signed in while others may not. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void noteBreakGlass(String username) {
		this.events.publishEvent(new BreakGlassUsed(username));
	}

	/** Whether an account may sign in at all. */
	@Transactional(readOnly = true)
	public boolean isOpen(String username) {
		return this.accounts.findByUsername(username).filter(Account::enabled).isPresent();
	}

	/**
	 * Counts a one-time code, and says whether it is right and codes are not paused.
	 * @param right takes the code, in the transaction in which it is counted
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean countCode(String username, BooleanSupplier right) {
		boolean[] taken = new boolean[1];
		boolean open = this.accounts.hold(username).filter(Account::enabled).isPresent()
				&& isCounted(username, CODES, () -> {
					taken[0] = right.getAsBoolean();
					return taken[0];
				});
		if (!open || !taken[0]) {
			this.events.publishEvent(new SecondFactorRefused(username));
		}
		return open && taken[0];
	}

	/** Whether the source is not paused; if so, its try is counted. */
	private boolean isCounted(String username, String from, BooleanSupplier right) {
		Instant now = this.clock.instant();
		Optional<SignInFailure> earlier = this.failures.findByUsernameAndSource(username, from);
		if (earlier.filter((one) -> one.paused(now)).isPresent()) {
			return false;
		}
		if (right.getAsBoolean()) {
			earlier.ifPresent((one) -> this.failures.deleteByUsernameAndSource(username, from));
			return true;
		}
		SignInFailure failure = earlier.orElseGet(() -> new SignInFailure(username, from, now));
		this.failures.save(failure.count(now, this.settings));
		this.failures.deleteByUsernameAndLastAtBefore(username, now.minus(REMEMBERED));
		alarm(username, now);
		return true;
	}

	private void alarm(String username, Instant now) {
		int all = this.failures.findByUsernameAndLastAtAfter(username, now.minus(BURST))
			.stream()
			.mapToInt(SignInFailure::failures)
			.sum();
		if (all > 0 && all % this.settings.burst() == 0) {
			this.events.publishEvent(new SignInBurst(username, all));
		}
	}

}
