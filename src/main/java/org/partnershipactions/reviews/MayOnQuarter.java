package org.partnershipactions.reviews;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a quarter to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@quarterAccess.{value}")
@interface MayOnQuarter {

	/** The right that is needed. */
	QuarterRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum QuarterRight implements ExpressionTemplateValueProvider {

		/** For the manager of the partnership that it belongs to. */
		COMPILE("compiles(#key)"),

		/** For the board of that partnership. */
		SIGN("signs(#key)"),

		/** For the manager and the board of that partnership. */
		PUBLISH("publishes(#key)");

		private final String question;

		QuarterRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
