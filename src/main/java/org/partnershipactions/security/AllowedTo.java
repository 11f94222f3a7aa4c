package org.partnershipactions.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/**
 * Says who may do this by what they are. Who may by what it is about, each module's own
 * annotation says.
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("{value}")
public @interface AllowedTo {

	/** Who may. */
	Audience value();

	/** Who can be allowed to do something, and how that is asked. */
	enum Audience implements ExpressionTemplateValueProvider {

		/** Everybody, signed in or not: the public reads, reports and applies. */
		THE_PUBLIC("permitAll()"),
		/** Whoever has the secret link, signed in or not. */
		LINK_HOLDERS("permitAll()"),
		/** Everybody who is signed in; whose it is, the use case checks. */
		SIGNED_IN("isAuthenticated()"),
		/** Those who answer for the whole plan. */
		MANAGERS("@currentPerson.is('MANAGER')"),
		/** Those who consent to roles: managers, and the board to a manager's. */
		MANAGERS_AND_BOARD("@currentPerson.is('MANAGER') or @currentPerson.is('BOARD')"),
		/** Those who see the whole partnership: managers, the board and auditors. */
		OVERSEERS("@currentPerson.seesEverything()"),
		/** Those who read who saw and changed what. */
		AUDITORS("@currentPerson.is('AUDITOR')"),
		/** Those who look after people, agencies and reference data. */
		ADMINISTRATORS("@currentPerson.is('ADMINISTRATOR')"),
		/** Those who look after what all partnerships of the installation share. */
		INSTALLATION_ADMINISTRATORS("@currentPerson.administersInstallation()"),
		/** Those who set a partnership up: administrators, and managers for the plan. */
		ADMINISTRATORS_AND_MANAGERS("@currentPerson.is('ADMINISTRATOR') or @currentPerson.is('MANAGER')"),
		/** Those who compare what the partnerships of an installation share. */
		COUNTY_READERS("@currentPerson.is('COUNTY')"),
		/** Start-up work and timers alone, when nobody is signed in. */
		THE_SYSTEM("@currentPerson.username() == 'system'");

		private final String question;

		Audience(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
