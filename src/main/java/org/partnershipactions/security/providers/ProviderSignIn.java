package org.partnershipactions.security.providers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.AddressesOfAccounts;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.security.accounts.SignInAttempts;
import org.partnershipactions.security.providers.ProviderEvent.ProviderSignInRefused;
import org.partnershipactions.security.providers.ProviderEvent.SignedInByProvider;
import org.partnershipactions.security.providers.ProviderRefusal.RefusalReason;
import org.partnershipactions.security.sealing.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/**
 * Finds the account of whom a provider names: the one that is linked with them, else, the
 * first time, the one with their verified address. It makes no account and gives no role.
 */
@Service
@Transactional
@EnableConfigurationProperties(ProviderSettings.class)
public class ProviderSignIn {

	private static final Logger LOGGER = LoggerFactory.getLogger(ProviderSignIn.class);

	private final ProviderLinks links;

	private final SignInAttempts attempts;

	private final ObjectProvider<AddressesOfAccounts> addresses;

	private final ProviderSettings settings;

	private final Seal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProviderSignIn(ProviderLinks links, SignInAttempts attempts, ObjectProvider<AddressesOfAccounts> addresses,
			ProviderSettings settings, Seal seal, ApplicationEventPublisher events, Clock clock) {
		this.links = links;
		this.attempts = attempts;
		this.addresses = addresses;
		this.settings = settings;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/** The account that opens, or why none does; both are written down. */
	@AllowedTo(THE_PUBLIC)
	public Admission admit(ProvidedIdentity identity) {
		Admission admission = linked(identity).orElseGet(() -> first(identity));
		if (admission.refused() != null) {
			String key = (admission.username() != null) ? admission.username() : ProviderSignInRefused.UNKNOWN;
			this.events.publishEvent(new ProviderSignInRefused(key, identity.provider(), admission.refused().code()));
			return admission;
		}
		return OnBehalf.of(admission.username(), () -> {
			this.events.publishEvent(new SignedInByProvider(admission.username(), identity.provider()));
			return admission;
		});
	}

	/**
	 * Writes down that a provider did not answer as agreed, such as with a token that is
	 * not its own. The log has the kind of failure alone: what the provider answered may
	 * tell of people.
	 */
	@AllowedTo(THE_PUBLIC)
	public void noAnswer(String provider, Exception why) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(why);
		String code = (why instanceof OAuth2AuthenticationException failed) ? failed.getError().getErrorCode() : "";
		LOGGER.warn("Signing in with a provider failed: {} {}", code, root.getClass().getName());
		this.events.publishEvent(
				new ProviderSignInRefused(ProviderSignInRefused.UNKNOWN, provider, RefusalReason.NO_ANSWER.code()));
	}

	/** Whether an account is linked with somebody of a provider. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean isLinked(String username) {
		return !this.links.findByUsername(username).isEmpty();
	}

	/** Ends the links of an account: the next sign-in at a provider is the first. */
	@AllowedTo(ADMINISTRATORS)
	public void unlink(String username) {
		this.links.findByUsername(username).forEach((link) -> this.links.delete(this.links.save(link.end())));
	}

	private Optional<Admission> linked(ProvidedIdentity identity) {
		return this.links.findByMark(mark(identity))
			.map(ProviderLink::username)
			.map((username) -> this.attempts.isOpen(username) ? opened(username, identity)
					: new Admission(username, RefusalReason.ACCOUNT_CLOSED, false));
	}

	private Admission first(ProvidedIdentity identity) {
		if (identity.email() == null || identity.email().isBlank() || !isVerified(identity)) {
			return new Admission(null, RefusalReason.NOT_VERIFIED, false);
		}
		List<String> usernames = this.addresses.stream()
			.flatMap((source) -> source.withAddress(identity.email().strip()).stream())
			.filter(this.attempts::isOpen)
			.toList();
		if (usernames.size() != 1) {
			return new Admission(null, usernames.isEmpty() ? RefusalReason.NOT_INVITED : RefusalReason.SEVERAL_ACCOUNTS,
					false);
		}
		String username = usernames.get(0);
		if (this.links.existsByUsernameAndProvider(username, identity.provider())) {
			return new Admission(username, RefusalReason.ANOTHER_LINKED, false);
		}
		return OnBehalf.of(username, () -> {
			this.links.save(new ProviderLink(mark(identity), identity.provider(), username, this.clock.instant()));
			return opened(username, identity);
		});
	}

	private boolean isVerified(ProvidedIdentity identity) {
		String claim = this.settings.of(identity.provider()).verifiedClaim();
		return ProviderSettings.Trust.isYes(identity.claims().get(claim));
	}

	private Admission opened(String username, ProvidedIdentity identity) {
		boolean strong = this.settings.of(identity.provider()).isStrong(identity.amr(), identity.acr());
		return new Admission(username, null, strong);
	}

	private String mark(ProvidedIdentity identity) {
		return this.seal.blindIndex("provider\n" + identity.provider() + "\n" + identity.subject());
	}

	/**
	 * What becomes of a sign-in at a provider.
	 *
	 * @param username account that it is about, null where there is none
	 * @param refused why it opens nothing, null where it opens the account
	 * @param strong whether it stands for a second factor too
	 */
	public record Admission(String username, RefusalReason refused, boolean strong) {
	}

}
