package org.partnershipactions.security.providers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.AuthenticationException;

/** What somebody brings from a provider opens nothing here. */
public class ProviderRefusal extends AuthenticationException {

	private final RefusalReason reason;

	public ProviderRefusal(RefusalReason reason) {
		super("Signing in by a provider is refused: " + reason.code());
		this.reason = reason;
	}

	/** Why. */
	public RefusalReason reason() {
		return this.reason;
	}

	/** Why somebody stays outside, and what they can do about it. */
	public enum RefusalReason {

		/** The provider gave no address, or does not vouch for it. */
		NOT_VERIFIED("Your organisation does not say which work e-mail address is yours.",
				"Ask whoever runs the sign-in of your organisation to pass on your verified e-mail address."),
		/** No account of today has this address. */
		NOT_INVITED("You have no account here.",
				"Ask your partnership's administrator to invite you with the e-mail address that your organisation"
						+ " knows you by."),
		/** Several accounts have this address. */
		SEVERAL_ACCOUNTS("More than one account here has your e-mail address.",
				"Ask your partnership's administrator: each account needs an address of its own."),
		/** The account was closed. */
		ACCOUNT_CLOSED("Your account here is closed.", "Ask your partnership's administrator."),
		/** Somebody else of the provider is known as the person of the account. */
		ANOTHER_LINKED("Your organisation knows you by another identity than the one you signed in with before.",
				"Ask your partnership's administrator to remove the link with the old one on your page."),
		/** The provider did not answer, or not as agreed. */
		NO_ANSWER("The sign-in of your organisation did not answer as agreed.",
				"Try again. If it happens again, tell your partnership's administrator.");

		private final String sentence;

		private final String next;

		RefusalReason(String sentence, String next) {
			this.sentence = sentence;
			this.next = next;
		}

		/** The reason of a code; empty where there is no such. */
		public static Optional<RefusalReason> of(String code) {
			return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
		}

		/** Code in addresses and in the audit, such as {@code not-invited}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** What happened, for the person. */
		public String sentence() {
			return this.sentence;
		}

		/** What the person does next. */
		public String next() {
			return this.next;
		}

	}

}
