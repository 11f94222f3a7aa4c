package org.partnershipactions.security.tokens;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.WrongEntry.EntryError;
import org.partnershipactions.security.accounts.AccountEvent.AccountDisabled;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Makes tokens for the programs of whoever is signed in, and takes them back. */
@Service
@Transactional
public class TokenIssuing {

	private static final int LONGEST_NAME = 100;

	private static final int MOST = 20;

	private final ApiTokens tokens;

	private final TokenSecret secrets;

	private final Clock clock;

	TokenIssuing(ApiTokens tokens, TokenSecret secrets, Clock clock) {
		this.tokens = tokens;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** The person's own tokens that were not taken back, the oldest first. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<TokenView> own() {
		return this.tokens.findByUsernameAndRevokedAtIsNullOrderByCreatedAt(Actor.username())
			.stream()
			.map(ApiToken::view)
			.toList();
	}

	/**
	 * Makes a token for a program of the person.
	 * @throws WrongEntry naming what is missing or cannot be taken (422)
	 */
	@AllowedTo(SIGNED_IN)
	public FreshToken issue(NewToken asked) {
		Instant until = check(asked);
		String text = TokenSecret.PREFIX + LinkSecret.fresh().text();
		ApiToken token = this.tokens
			.save(new ApiToken(Actor.username(), asked.name().strip(), this.secrets.hash(text), scopes(asked.scopes()))
				.hold(this.clock.instant(), until));
		return new FreshToken(token.id(), text);
	}

	/** Takes a token of the person back for ever; 404 where they have no such. */
	@AllowedTo(SIGNED_IN)
	public void revoke(String id) {
		ApiToken token = this.tokens.findByIdAndUsernameAndRevokedAtIsNull(id, Actor.username())
			.orElseThrow(() -> new NotFound("token"));
		this.tokens.save(token.revoke(this.clock.instant()));
	}

	/** Programs of whoever left do nothing any more. */
	@EventListener
	void closed(AccountDisabled event) {
		this.tokens.findByUsernameAndRevokedAtIsNullOrderByCreatedAt(event.key())
			.forEach((token) -> this.tokens.save(token.revoke(this.clock.instant())));
	}

	private Instant check(NewToken asked) {
		List<EntryError> errors = new ArrayList<>();
		if (asked.name() == null || asked.name().isBlank() || asked.name().strip().length() > LONGEST_NAME) {
			errors.add(new EntryError("name", "Enter a name for the token, at most 100 characters"));
		}
		if (asked.scopes() == null || asked.scopes().isEmpty()
				|| scopes(asked.scopes()).size() < asked.scopes().size()) {
			errors
				.add(new EntryError("scopes", "Choose what the token may do: read, work or report, each at most once"));
		}
		Instant until = moment(asked.expires());
		if (until == null || !until.isAfter(this.clock.instant())) {
			errors
				.add(new EntryError("expires", "Enter the last day of the token, such as 2027-03-31, today or later"));
		}
		if (errors.isEmpty() && own().size() >= MOST) {
			errors.add(new EntryError("name", "You have 20 tokens already. Take one back first"));
		}
		if (!errors.isEmpty()) {
			throw new WrongEntry(errors);
		}
		return until;
	}

	private static Set<TokenScope> scopes(List<String> codes) {
		Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		codes.forEach((code) -> TokenScope.of(code).ifPresent(scopes::add));
		return scopes;
	}

	/** The end of a day, or the moment itself; null where it is neither. */
	private Instant moment(String typed) {
		try {
			if (typed == null || typed.isBlank()) {
				return null;
			}
			String text = typed.strip();
			return (text.indexOf('T') > 0) ? OffsetDateTime.parse(text).toInstant()
					: LocalDate.parse(text).plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * A token that a person asks for.
	 *
	 * @param name what the person calls it
	 * @param scopes what it may do: {@code read}, {@code work}, {@code report}
	 * @param expires last day such as {@code 2027-03-31}, or a moment with its offset
	 */
	public record NewToken(String name, List<String> scopes, String expires) {
	}

	/**
	 * A token that was made; nobody is shown its text again.
	 *
	 * @param id identity
	 * @param token the text that a program sends
	 */
	public record FreshToken(String id, String token) {

		@Override
		public String toString() {
			return "FreshToken " + this.id;
		}

	}

}
