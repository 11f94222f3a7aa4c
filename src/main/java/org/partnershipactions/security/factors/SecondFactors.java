package org.partnershipactions.security.factors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import dev.samstevens.totp.recovery.RecoveryCodeGenerator;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.SignInAttempts;
import org.partnershipactions.security.factors.FactorEvent.RecoveryCodesMade;
import org.partnershipactions.security.factors.PasskeyRegister.PasskeyView;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * One-time codes of whoever is signed in, by an app or on paper. Time is that of the
 * machine, which the app has too.
 */
@Service
@Transactional
public class SecondFactors {

	private static final int CODES_ON_PAPER = 10;

	private static final String WRONG = "The code is not right. Wait for the next one and type its six digits";

	private final Authenticators authenticators;

	private final RecoveryCodes papers;

	private final PasskeyRegister passkeys;

	private final SignInAttempts attempts;

	private final Seal seal;

	private final ApplicationEventPublisher events;

	private final InstantSource time = InstantSource.system();

	SecondFactors(Authenticators authenticators, RecoveryCodes papers, PasskeyRegister passkeys,
			SignInAttempts attempts, Seal seal, ApplicationEventPublisher events) {
		this.passkeys = passkeys;
		this.authenticators = authenticators;
		this.papers = papers;
		this.attempts = attempts;
		this.seal = seal;
		this.events = events;
	}

	/** Whether the person has an app that shows codes. */
	@Transactional(readOnly = true)
	@AllowedTo(SIGNED_IN)
	public boolean hasApp() {
		return this.authenticators.findByUsername(Actor.username()).filter(Authenticator::confirmed).isPresent();
	}

	/** Passkeys of the person. */
	@Transactional(readOnly = true)
	@AllowedTo(SIGNED_IN)
	public List<PasskeyView> passkeys() {
		return this.passkeys.of(Actor.username());
	}

	/** Takes a passkey of the person away; 404 where they have no such. */
	@AllowedTo(SIGNED_IN)
	public void removePasskey(String id) {
		this.passkeys.remove(Actor.username(), id);
	}

	/** How many codes on paper the person has left. */
	@Transactional(readOnly = true)
	@AllowedTo(SIGNED_IN)
	public int left() {
		return this.papers.findByUsernameAndUsedAtIsNull(Actor.username()).size();
	}

	/**
	 * The secret for the app of the person, in base 32; it is drawn once and holds from
	 * the first code on.
	 */
	@AllowedTo(SIGNED_IN)
	public String secret() {
		String username = Actor.username();
		return this.authenticators.findByUsername(username)
			.orElseGet(() -> this.authenticators
				.save(new Authenticator(username, new DefaultSecretGenerator().generate())))
			.secret();
	}

	/**
	 * The first code of the app: from now on one is asked for at each sign-in.
	 * @return codes on paper, shown once
	 * @throws WrongEntry where the code is not right (422)
	 */
	@AllowedTo(SIGNED_IN)
	public List<String> confirm(String code, HttpSession session) {
		Authenticator app = this.authenticators.findByUsername(Actor.username())
			.filter((one) -> !one.confirmed())
			.flatMap((one) -> one.take(digits(code), now()))
			.orElseThrow(() -> new WrongEntry("code", WRONG));
		this.authenticators.save(app);
		FactorSession.give(session, Actor.username());
		return freshPapers();
	}

	/** New codes on paper in place of all earlier ones, shown once. */
	@AllowedTo(SIGNED_IN)
	public List<String> freshPapers() {
		String username = Actor.username();
		this.papers.deleteByUsername(username);
		List<String> codes = List.of(new RecoveryCodeGenerator().generateCodes(CODES_ON_PAPER));
		codes.forEach((code) -> this.papers.save(new RecoveryCode(username, hash(username, code))));
		this.events.publishEvent(new RecoveryCodesMade(username));
		return codes;
	}

	/**
	 * Takes a code at sign-in, of the app or on paper.
	 * @throws WrongEntry where it is neither, or too many were wrong (422)
	 */
	@AllowedTo(SIGNED_IN)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void give(String code, HttpSession session) {
		String username = Actor.username();
		boolean right = this.attempts.countCode(username, () -> taken(username, String.valueOf(code)));
		if (!right) {
			throw new WrongEntry("code", WRONG + ", or one of your codes on paper");
		}
		FactorSession.give(session, Actor.username());
	}

	/**
	 * Whoever lost app and paper begins anew; an administrator has made sure who asks.
	 */
	@AllowedTo(ADMINISTRATORS)
	public void remove(String username) {
		this.authenticators.findByUsername(username)
			.ifPresent((app) -> this.authenticators.delete(this.authenticators.save(app.remove())));
		this.papers.deleteByUsername(username);
		this.passkeys.of(username).forEach((passkey) -> this.passkeys.remove(username, passkey.id()));
	}

	private boolean taken(String username, String code) {
		Optional<Authenticator> app = this.authenticators.findByUsername(username)
			.filter(Authenticator::confirmed)
			.flatMap((one) -> one.take(digits(code), now()));
		app.ifPresent(this.authenticators::save);
		return app.isPresent() || takenFromPaper(username, code);
	}

	private boolean takenFromPaper(String username, String code) {
		List<RecoveryCode> open = this.papers.findByUsernameAndUsedAtIsNull(username);
		String hash = hash(username, code);
		Optional<RecoveryCode> paper = open.stream().filter((one) -> one.isOf(hash)).findFirst();
		paper.ifPresent((one) -> this.papers.save(one.use(now(), open.size() - 1)));
		return paper.isPresent();
	}

	private String hash(String username, String code) {
		String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return this.seal.blindIndex("recovery code\n" + username + "\n" + plain);
	}

	private static String digits(String code) {
		return String.valueOf(code).replaceAll("\\s", "");
	}

	private Instant now() {
		return this.time.instant();
	}

}
